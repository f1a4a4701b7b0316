import { defineVitePluginsSetup } from '@slidev/types'
import { dropRawFrontmatter } from '../src/deck/slidev/drop-raw-frontmatter.ts'
import { workshopModule } from '../src/deck/slidev/workshop-module.ts'

export default defineVitePluginsSetup(options => [workshopModule(options.userRoot), dropRawFrontmatter()])
