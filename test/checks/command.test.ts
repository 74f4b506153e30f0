import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readChecks, runChecks, type Status } from '../../src/checks/checks.ts'
import { testHost } from '../support/host.ts'
import { measureOnce } from './stage.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-command-'))
  for (const name of ['k6', 'hurl', 'goss', 'smoke']) {
    writeFileSync(join(folder, name), '#!/bin/sh\nexit "$1"\n')
    chmodSync(join(folder, name), 0o755)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const measure = (run: readonly string[], more = '', common = '') =>
  measureOnce(`${common}command: { run: ${JSON.stringify(run)}${more} }`, { workspace: folder, expected: 'v2; $(x)' })
const node = (script: string) => ['node', '-e', script]

test.each<readonly [readonly string[], string, Status, string]>([
  [['true'], '', 'passed', 'exit code 0'],
  [['false'], '', 'failed', 'exit code 1'],
  [['./smoke', '7'], '', 'failed', 'exit code 7'],
  [['./smoke', '7'], ', exit-codes: { 7: inconclusive }', 'inconclusive', 'exit code 7'],
  [['./smoke', '3'], ', exit-codes: { 3: passed }', 'passed', 'exit code 3'],
  [['./smoke', '127'], '', 'inconclusive', 'exit code 127'],
  [['./k6', '99'], '', 'failed', 'exit code 99'],
  [['./k6', '1'], '', 'inconclusive', 'exit code 1'],
  [['./hurl', '4'], '', 'failed', 'exit code 4'],
  [['./hurl', '3'], '', 'inconclusive', 'exit code 3'],
  [['./goss', '1'], '', 'failed', 'exit code 1'],
  [['./goss', '2'], '', 'inconclusive', 'exit code 2'],
  [['env', './k6', '99'], '', 'failed', 'exit code 99'],
  [['./k6', '107'], ', exit-codes: { 107: failed }', 'failed', 'exit code 107'],
  [['./none'], '', 'inconclusive', 'cannot be started: spawn ./none ENOENT'],
  [node("process.kill(process.pid, 'SIGKILL')"), '', 'inconclusive', 'ended by a signal'],
])('%j%s is %s', async (run, more, status, message) => {
  expect(await measure(run, more)).toMatchObject({ status, message })
})

test('placeholders are arguments and variables, never a shell', async () => {
  const script =
    'console.log(JSON.stringify([process.argv[1], process.env.A, process.env.SLIPWAY_EXPECTED])); process.exit(1)'
  const result = await measure([...node(script), 'x {expected}'], ', env: { A: "{sha} $HOME" }')
  expect(result.evidence.trim()).toBe('["x v2; $(x)","abc $HOME","v2; $(x)"]')
})

test('inputs of the step, which may be secret, are not handed on', async () => {
  const run = node(
    'console.log(JSON.stringify(Object.keys(process.env).filter((n) => /^INPUT_/.test(n)))); process.exit(1)',
  )
  const text = `version: 1\nchecks: [{ id: it, within: 0, command: { run: ${JSON.stringify(run)} } }]`
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '', INPUT_TOKEN: 'x' }), workspace: folder }
  const plan = await readChecks(text, 'smoke.yml', { env: {}, vars: {} })
  const { results } = await runChecks(plan, { expected: '', sha: '', host, vars: {}, bake: true })
  expect(results[0]?.evidence.trim()).toBe('[]')
})

test('output without end is bounded: its end is kept', async () => {
  const script =
    "for (let i = 0; i < 2000; i++) process.stdout.write('x'.repeat(10_000)); console.error('the end'); process.exitCode = 1"
  const { status, evidence } = await measure(node(script))
  expect(status).toBe('failed')
  expect(evidence.length).toBeLessThanOrEqual(2_000)
  expect(evidence).toContain('the end')
})

test('after its time a program is ended, with all that it started', async () => {
  const script = `
    require('node:child_process').spawn(process.execPath, ['-e', "setTimeout(() => require('node:fs').writeFileSync('late', ''), 1500)"], { stdio: 'ignore' })
    setInterval(() => {}, 1000)`
  const result = await measure(node(script), '', 'timeout: 500ms, ')
  expect(result).toMatchObject({ status: 'inconclusive', message: 'not done within 0.5 s' })
  await wait(1_800)
  expect(await measure(['test', '-e', 'late'])).toMatchObject({ status: 'failed' })
})

test('a cancelled job ends the program', async () => {
  const text = `version: 1\nchecks: [{ id: it, command: { run: [node, -e, "require('fs').writeFileSync('began', ''); setInterval(() => {}, 1000)"] } }]`
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '' }), workspace: folder }
  const work = runChecks(await readChecks(text, 'smoke.yml', { env: {}, vars: {} }), {
    expected: '',
    sha: '',
    host,
    vars: {},
    bake: true,
  })
  const began = async () => (await measure(['test', '-e', 'began'])).status === 'passed'
  while (!(await began())) await wait(20)
  host.cancel()
  await expect(work).rejects.toThrow('cancelled by the test')
})

const suite = (inner: string) =>
  `<?xml version="1.0"?><testsuites tests="99"><testsuite name="s">${inner}</testsuite></testsuites>`
const fine = '<testcase classname="shop" name="buys"/>'
const broken = '<testcase classname="shop" name="pays"><failure message="no &lt;b&gt; money">stack</failure></testcase>'
const faulty = '<testcase name="starts"><error message="no browser"/></testcase>'
const skipped = '<testcase name="later"><skipped/></testcase>'

test.each<readonly [string, number, Status, string]>([
  [suite(fine + fine), 0, 'passed', '2 tests: 0 failed, 0 with errors, 0 skipped'],
  [suite(fine + broken), 1, 'failed', '2 tests: 1 failed, 0 with errors, 0 skipped; `shop › pays: no <b> money`'],
  [suite(fine + broken), 0, 'failed', '1 failed'],
  [suite(fine + faulty + broken), 1, 'failed', '1 failed, 1 with errors'],
  [suite(fine + faulty), 1, 'inconclusive', '`starts: no browser`'],
  [suite(fine + skipped), 0, 'passed', '1 skipped'],
  [suite(skipped), 0, 'inconclusive', '1 test: 0 failed, 0 with errors, 1 skipped'],
  [suite(''), 0, 'inconclusive', '0 tests'],
  [suite(fine), 1, 'inconclusive', '1 test: 0 failed, 0 with errors, 0 skipped, but exit code 1'],
  ['<testsuite><testcase name="a"/></testsuite>', 0, 'passed', '1 test'],
  ['', 0, 'inconclusive', 'the report is not XML'],
  ['', 1, 'inconclusive', 'exit code 1; the report is not XML'],
  ['<html/>', 0, 'inconclusive', 'the report is not in JUnit format'],
  ['<testsuite><testcase>', 0, 'inconclusive', 'the report is not XML'],
  [`<!DOCTYPE a [<!ENTITY b "c">]>${suite('<testcase name="&b;"/>')}`, 0, 'inconclusive', 'the report is not XML'],
  [`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, 0, 'inconclusive', 'the report is nested too deeply'],
])('the report %j with exit code %i is %s', async (report, code, status, message) => {
  const script = `process.stdout.write(${JSON.stringify(report)}); process.exitCode = ${code}`
  expect(await measure(node(script), ', parse: junit')).toMatchObject({
    status,
    message: expect.stringContaining(message),
  })
})

test('a report may be a file, and one from before is none', async () => {
  writeFileSync(join(folder, 'old.xml'), suite(fine))
  await wait(50)
  const old = await measure(['true'], ', parse: junit, report: old.xml')
  expect(old).toMatchObject({
    status: 'inconclusive',
    message: 'exit code 0; the report is older than this attempt',
  })
  const script = `require('node:fs').writeFileSync('new.xml', ${JSON.stringify(suite(broken))})`
  expect(await measure(node(script), ', parse: junit, report: new.xml')).toMatchObject({
    status: 'failed',
    evidence: 'shop › pays: no <b> money',
  })
  expect((await measure(['true'], ', parse: junit, report: none.xml')).status).toBe('inconclusive')
})
