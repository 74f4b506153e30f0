import fc from 'fast-check'
import { parsePolicy } from '../../src/approval/rules/parse.ts'
import { readChecks } from '../../src/checks/file/read.ts'
import { UserError } from '../../src/input/user-error.ts'
import { plainOf, readYaml } from '../../src/input/yaml.ts'
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts'
import { fuzzAsync, textOf } from './fuzz.ts'

/** Stands for a password wherever one may stand; no answer may hold it. */
const secret = 's3cr3tZq'

const pieces = [
  ...'!"#%&\'*,-:<=>?@[\\]^_`{|}~ ',
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\r\n',
    '\t',
    ': ',
    ':\n  ',
    '- ',
    '? ',
    '---\n',
    '\n...\n',
    ' # c',
    '%YAML 1.2\n',
  ],
  ...[
    '&a ',
    '*a',
    '&b [*a, *a]',
    '<<: *a',
    '!!binary ',
    '!!str ',
    '!x ',
    '|\n',
    '>-\n',
    '|2+',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
  ],
  ...[
    '~',
    'null',
    'true',
    'yes',
    '1',
    '1.10',
    '0x1f',
    '1e400',
    '.inf',
    '.nan',
    '2026-01-02',
    '9999999999999999999',
    '-0',
  ],
  ...[
    'version: 1',
    'checks:',
    '- id: a',
    'http:',
    'url: ',
    'timeout: 1s',
    'status: ',
    'body: {matches: /a/}',
    'vars:',
    '${{ env.A }}',
  ],
  ...[
    'gates:',
    'production:',
    'require:',
    '{ count: 1, from: { role: admin } }',
    'groups:',
    'expires: 1h',
    'inputs:',
    'pattern: ',
  ],
  ...[
    'contexts:',
    'clusters:',
    'users:',
    'current-context: a',
    'name: a',
    'server: https://x',
    'token: ',
    'apiVersion: v1',
  ],
  ...[
    'password: ',
    'key: ',
    secret,
    `"${secret}`,
    `@${secret}`,
    `%${secret}`,
    `*${secret}`,
    `!${secret} `,
    `&${secret} `,
    `"\\${secret}"`,
  ],
  ...['é', '😀', '\0', '\u2028', '\ufeff', '__proto__: ', 'constructor: ', 'a', 'b'],
]
const texts = textOf(pieces, 20)
const cases = 1_000

/** Runs a reader: what it answers, or the words of its refusal; anything else that is thrown makes the test red. */
async function refusalOf(read: () => unknown): Promise<string> {
  try {
    await read()
    return ''
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.items.length).toBeLessThanOrEqual(100)
    return [error.message, ...error.items].join('\n')
  }
}

test('any text gives a value or faults that do not quote it', async () => {
  await fuzzAsync(texts, cases, async (text) => {
    const reading = await readYaml(text)
    if (reading.kind === 'read') return void plainOf(reading.value)
    expect(reading.faults).not.toEqual([])
    expect(JSON.stringify(reading.faults)).not.toContain(secret)
  })
})

test('aliases that may not be used are never replaced', async () => {
  await fuzzAsync(texts, 300, async (text) => {
    const reading = await readYaml(text, { aliases: 'refuse' })
    if (reading.kind === 'read') expect(await readYaml(text)).toEqual(reading)
  })
})

const kubeconfig = async (text: string) => {
  const reading = await readYaml(text)
  return reading.kind === 'read' ? readKubeconfig(plainOf(reading.value), '', 'kubeconfig') : undefined
}

test.each<readonly [string, (text: string) => unknown]>([
  ['a file of checks', (text) => readChecks(text, 'checks.yml', { env: { A: 'x' }, vars: {} })],
  ['a policy of gates', (text) => parsePolicy(text, 'gates.yml')],
  ['a kubeconfig', kubeconfig],
])('any text as %s is read, or refused by a complaint', async (_, read) => {
  await fuzzAsync(texts, cases, async (text) => void (await refusalOf(() => read(text))))
})

test.each<readonly [string, (text: string) => unknown]>([
  ['a file of checks', (text) => readChecks(text, 'checks.yml', { env: {}, vars: {} })],
  ['a policy of gates', (text) => parsePolicy(text, 'gates.yml')],
  ['a kubeconfig', kubeconfig],
])('what is no YAML is never quoted: %s', async (_, read) => {
  await fuzzAsync(texts, cases, async (text) => {
    if ((await readYaml(text)).kind === 'read') return
    expect(await refusalOf(() => read(text))).not.toContain(secret)
  })
})

test('any value of JSON is read as it is', async () => {
  await fuzzAsync(fc.jsonValue({ maxDepth: 4 }), 500, async (value) => {
    const reading = await readYaml(JSON.stringify(value))
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.faults))
    // a number beyond what a double holds, and minus nought, have no one spelling
    expect(JSON.stringify(plainOf(reading.value))).toBe(JSON.stringify(value))
  })
})
