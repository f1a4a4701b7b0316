import { deckModel } from '../../../src/deck/model/deck-model.ts'
import { workshopWithAnytime } from '../../support/workshop-fixture.ts'

export const workshop = deckModel(workshopWithAnytime(), { sealed: false })
