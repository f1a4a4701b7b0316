import { deckModel } from '../../../src/deck/model/deck-model.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

export const workshop = deckModel(workshopFixture(), { sealed: false })
