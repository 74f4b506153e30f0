/** The repository in which the examples are tried: they as they are, and a small shop. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../contract/tree.ts'
import { root } from '../../support/runner.ts'

/** Every file of a repository that follows the examples; `workflows` are names of examples, all of its own folder when left out. */
export function shop(workflows: readonly string[]): Readonly<Record<string, string>> {
  const examples = workflows.map((name) => [
    `.github/workflows/${name.replace(/^.*\//, '')}`,
    readText(`examples/${name}`),
  ])
  return {
    '.github/workflows/gates.yml': readText('.github/workflows/gates.yml'),
    ...Object.fromEntries(examples),
    '.github/gates.yml': policy,
    'package.json': '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": { "test": "node --version" }\n}\n',
    'package-lock.json': `${JSON.stringify({ name: 'shop', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'shop', version: '1.0.0' } } }, undefined, 2)}\n`,
    Dockerfile: 'FROM scratch\n',
    'deploy.sh': readText('examples/deploy.sh'),
    'smoke.yml': readText('examples/smoke.yml').replace(/^checks:/m, `${quick}checks:`),
    'migrations/V1__customer.sql': 'CREATE TABLE customer (id INT PRIMARY KEY, name VARCHAR(40));\n',
  }
}

/** The names of the examples in a folder of `examples/`. */
export function examplesIn(folder = ''): readonly string[] {
  return readdirSync(join(root, 'examples', folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name))
}

const policy = `gates:
  production:
    require: [{ count: 1, from: { group: testers } }]
groups: { testers: [bob] }
`

/** Nobody waits for a minute of bake here. */
export const quick = `defaults: { timeout: 2s, interval: 20ms, within: 500ms, consecutive: 2 }
bake: off
`
