/** `npm run prose`: Vale checks the English of the documents by the rules in `slipway/`. With names of files after `--`, only those. */
import { spawnSync } from 'node:child_process'
import { listFiles, root } from '../contract/tree.ts'
import { fetchGoProgram } from '../support/go-program.ts'

/** Samples with their findings, which show that every rule works, in tables too, and that no rule looks into code. */
const samples: Readonly<Record<string, readonly string[]>> = {
  'test/prose/dialect.md': [
    '1 terms',
    ...['3 clause-heads', '3 terms', '3 terms', '3 terms', '3 terms', '3 terms'],
    ...['5 negation', '5 repetition', '7 semicolons', '9 sentence-length', '13 terms', '15 terms', '21 spelling'],
  ],
  'test/prose/dialect.yml': ['1 terms', '2 terms', '2 terms'],
}

interface Finding {
  readonly Check: string
  readonly Line: number
}

/** Runs Vale on files; its findings by file. */
function run(vale: string, files: readonly string[]): Readonly<Record<string, readonly Finding[]>> {
  const args = ['--config=test/prose/vale.ini', '--output=JSON', ...files]
  return JSON.parse(spawnSync(vale, args, { cwd: root, encoding: 'utf8' }).stdout)
}

function checkRules(vale: string): boolean {
  const found = run(vale, Object.keys(samples))
  return Object.entries(samples).every(([sample, expected]) => {
    const lines = (found[sample] ?? []).map(({ Line, Check }) => `${Line} ${Check.replace('slipway.', '')}`)
    const isRight = lines.toSorted().join() === expected.toSorted().join()
    if (!isRight) console.error(`${sample}: expected ${expected.join(', ')}; found ${lines.join(', ')}`)
    return isRight
  })
}

const named = process.argv.slice(2)
const documents = listFiles()
  .filter((file) => /\.md$|^(?:\.github|actions|deploy|examples)\/.*\.ya?ml$/.test(file))
  .filter((file) => !/^(test\/|CHANGELOG\.md|CODE_OF_CONDUCT\.md)/.test(file))
  .filter((file) => named.length === 0 || named.includes(file))
if (documents.length === 0) throw new Error(`no document is called ${named.join(', ')}`)

// The newest version that Go's module proxies serve with everything it needs.
const version = 'v3.22.0'
const vale = await fetchGoProgram({
  name: 'vale',
  source: 'github.com/vale-cli/vale/v3/cmd/vale',
  version,
  variable: 'SLIPWAY_VALE',
})
if ('missing' in vale) console.log(`The English of the documents was not checked: ${vale.missing}`)
else if (!checkRules(vale.path)) process.exitCode = 1
else {
  const { status } = spawnSync(vale.path, ['--config=test/prose/vale.ini', '--output=line', ...documents], {
    cwd: root,
    stdio: 'inherit',
  })
  console.log(`Vale ${version} checked ${documents.length} documents.`)
  if (status !== 0) process.exitCode = 1
}
