/** What users write is turned into values in src/input alone, and secrets are hidden there alone. */
import type { Action } from '../../src/runner/host.ts'
import { listActions, listFiles, readMetadata, readText } from './tree.ts'

const sources = listFiles().filter((file) => /^src\/.*\.ts$/.test(file))
const outside = sources.filter((file) => !file.startsWith('src/input/'))

/** Who else may, and why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // It edits YAML, so it needs the places of the text itself; it is bounded like the reader.
  yaml: ['src/manifests/syntax/yaml.ts'],
  // The one real keeper of a run, and the line that it hides with.
  mask: ['src/runner/log.ts', 'src/runner/process.ts', 'src/runner/toolkit.ts'],
  // A bound of a measured value (`p(95)<400ms`), in which a time span is one part.
  units: ['src/checks/file/threshold.ts'],
  // Expressions of our own, put together from constants or from quoted names.
  regex: [
    'src/approval-gate/run/workflow.ts',
    'src/checks/template.ts',
    'src/manifests/formats/code.ts',
    'src/manifests/notation.ts',
    'src/markdown/lines.ts',
    'src/release-notes/changes/dependencies.ts',
    'src/release-notes/changes/references.ts',
  ],
}

test.each<readonly [string, RegExp, readonly string[]]>([
  ['reads YAML', /from 'yaml'|import\('yaml'\)/, allowed['yaml'] ?? []],
  ['hides a line of the log', /\.mask\(|\bmaskLine\b|\bsetSecret\b|\bsecretKeeper\(/, allowed['mask'] ?? []],
  ['makes a regular expression of a text', /\bRegExp\(/, allowed['regex'] ?? []],
  ['matches globs', /from 'picomatch'|import\('picomatch'\)|\bmatchesGlob\b|\bglob(?:Sync)?\b[^']* from 'node:fs/, []],
  ['knows the units of a time span', /\(\?:?ms\||\(ms\||\[mhd\]|\[dw\]|\[smhd/, allowed['units'] ?? []],
  ['runs code with a deadline', /'node:vm'/, []],
])('nobody else %s', (_what, pattern, others) => {
  expect(outside.filter((file) => pattern.test(readText(file)))).toEqual(others)
})

/** Names and descriptions of inputs that hold a secret, or something with a secret in it. */
const secretName = /token|password|secret|key|webhook|kubeconfig|url|^(?:targets|checks)$/
/** Inputs of such a name that hold none: a program that prints one, the name of a variable, the form of a message. */
const harmless: readonly string[] = ['password-command', 'password-env', 'webhook-format']

test.each(listActions())('%s declares the inputs that are or hold secrets', async (name) => {
  const { action }: { readonly action: Action } = await import(`../../src/${name}/action.ts`)
  const found = Object.entries(readMetadata(name).inputs).flatMap(([input, { description }]) => {
    const isSecret = secretName.test(input) || /from a secret|\bsecret\b/i.test(description)
    return isSecret && !harmless.includes(input) ? [input] : []
  })
  expect(Object.keys(action.secrets).toSorted()).toEqual(found.toSorted())
})
