/** Loads the bundle once, and gives each stage fresh instances of all its modules: what is compiled stays compiled, and no state stays. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const cache = 'var __webpack_module_cache__ = {};'
const entry = 'var __webpack_exports__ = {};'
const exported = 'var __webpack_exports__run = __webpack_exports__.e;\nexport { __webpack_exports__run as run };'

/** From here on, a script that is imported as `…?stage=N` gets its own instance of the bundle that it imports. */
export function shareBundle(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context)
      const stage = /\?stage=\d+$/.exec(context.parentURL ?? '')?.[0]
      const isBundle = stage !== undefined && found.url.endsWith('/dist/index.js')
      return isBundle ? { ...found, url: found.url + stage } : found
    },
    load: (url, context, next) => {
      const [, address, use] = /^(.*\/dist\/index\.js)\?(stage=\d+|shared)$/.exec(url) ?? []
      if (address === undefined) return next(url, context)
      const source =
        use === 'shared'
          ? reusable(readFileSync(fileURLToPath(address), 'utf8'))
          : `import { instance } from '${address}?shared'\nexport const { run } = instance()\n`
      return { format: 'module', source, shortCircuit: true }
    },
  })
}

/** The bundle as a function that can be called again. Throws where the bundler writes another form than this file knows. */
export function reusable(bundle: string): string {
  const parts = [cache, entry, exported].map((part) => bundle.split(part).length)
  if (parts.some((count) => count !== 2)) throw new Error('the bundle has another form than bundle.ts expects')
  return bundle
    .replace(cache, () => 'let __webpack_module_cache__ = {};')
    .replace(entry, () => `export function instance() {\n__webpack_module_cache__ = {};\n${entry}`)
    .replace(exported, () => 'return { run: __webpack_exports__.e };\n}')
}
