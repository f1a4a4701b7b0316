import { defineVitePluginsSetup } from '@slidev/types'
import { workshopModule } from './workshop-module.ts'

export default defineVitePluginsSetup(options => [workshopModule(options.userRoot)])
