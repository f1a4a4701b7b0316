import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

/**
 * Node runs TypeScript as it is, but not its JSX. Imported before anything else, this lets it run the components of
 * `.tsx` files too; loading the transformer takes about 10 ms, and each file less than 1 ms.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx'))
      return nextLoad(url, context)
    const file = fileURLToPath(url)
    const jsx = { runtime: 'automatic', importSource: 'preact' } as const
    const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), { jsx })
    if (errors[0])
      throw new Error(`${file}: ${errors[0].message}`)
    return { format: 'module', source: code, shortCircuit: true }
  },
})
