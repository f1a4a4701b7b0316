import { defineVitePluginsSetup } from '@slidev/types'
import { workshopModule } from '../src/deck/slidev/workshop-module.ts'

export default defineVitePluginsSetup(options => [workshopModule(options.userRoot)])
