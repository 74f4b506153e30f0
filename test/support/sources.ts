/** Whether `dist/` was built from the sources that stand beside it, without building it again. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const variable = 'SLIPWAY_STALE_DIST'
const said = 'dist/sources.sha256'

/** The SHA-256 of what is compiled below `root`: paths and texts of `src/`, and the compiler's settings. Hex, with a line break. */
export function digestOf(root: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
  for (const file of [...files, 'tsconfig.json'].sort()) {
    const text = readFileSync(join(root, file))
    hash.update(`${file}\n${text.length}\n`).update(text)
  }
  return `${hash.digest('hex')}\n`
}

/** Looks once, before the tests; the workers inherit the answer. Who works on `src/` alone is not held up. */
export function lookForStaleDist(root: string): void {
  const built = existsSync(join(root, said)) ? readFileSync(join(root, said), 'utf8') : ''
  process.env[variable] = String(built !== digestOf(root))
}

/** Throws where the bundle that a test is about to run is not of these sources. */
export function refuseStaleDist(): void {
  if (process.env[variable] === 'true')
    throw new Error('dist/ is not built from the sources in src/: run `npm run build`, then test again.')
}
