import { defineVitePluginsSetup } from '@slidev/types'
import { dropRawFrontmatter } from '../src/deck/slidev/drop-raw-frontmatter.ts'
import { leanDev } from '../src/deck/slidev/lean-dev.ts'
import { ownSlideStack } from '../src/deck/slidev/own-slide-stack.ts'
import { workshopModule } from '../src/deck/slidev/workshop-module.ts'
import { oneLanguage } from '../src/language/one-language.ts'

export default defineVitePluginsSetup(({ userRoot }) => [
  oneLanguage(),
  workshopModule(userRoot),
  dropRawFrontmatter(),
  ownSlideStack(userRoot),
  leanDev(),
])
