import { defineRoutesSetup } from '@slidev/types'
import { withOwnPresenter } from '../src/deck/presenter/own-presenter.ts'

export default defineRoutesSetup(routes =>
  withOwnPresenter(routes, () => import('../components/PresenterView.vue')))
