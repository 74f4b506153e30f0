import { inspectWorkflow } from '../../src/approval-gate/run/workflow.ts'

const gate =
  '      - { id: gate, uses: slipway-actions/slipway/actions/approval-gate@v1, with: { gate: production } }\n'
const head = 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n'
/** The gate stands in line 8. */
const deploy = `${head}    outputs: { gate: "\${{ steps.gate.outputs.result }}" }\n    steps:\n      - run: echo\n${gate}`
const place = { job: 'deploy', step: 'gate' }

test.each<readonly [string, string, readonly string[]]>([
  ['nothing after it', deploy, []],
  ['an ordinary step and an ordinary job', `${deploy}      - run: ./deploy\n  after: { needs: deploy }\n`, []],
  ['a step on failure', `${deploy}      - if: failure()\n        run: ./undo\n`, ['9 step 3 of job `deploy`']],
  ['a step before it', `${head}    steps:\n      - { run: a, if: always() }\n${gate}`, []],
  [
    'a step on always, as an expression',
    `${deploy}      - run: ./tidy\n        if: \${{ ALWAYS( ) }}\n`,
    ['10 step 3 of job `deploy`'],
  ],
  ['a step unless cancelled', `${deploy}      - { run: a, if: '! cancelled()' }\n`, ['9 step 3 of job `deploy`']],
  [
    'a step that asks the gate',
    `${deploy}      - { run: a, if: "failure() && steps.gate.outputs.result == 'approved'" }\n`,
    [],
  ],
  [
    'a step that asks another',
    `${deploy}      - { run: a, if: "failure() && steps.gate2.outputs.result" }\n`,
    ['9 step 3 of job `deploy`'],
  ],
  [
    'a step that asks for success',
    `${deploy}      - { run: a, if: "always() && steps.gate.outcome == 'success'" }\n`,
    [],
  ],
  ['a job on failure', `${deploy}  rollback:\n    needs: deploy\n    if: failure()\n`, ['11 job `rollback`']],
  [
    'a job at one remove',
    `${deploy}  a: { needs: [deploy] }\n  b:\n    needs: [a]\n    if: always()\n`,
    ['12 job `b`'],
  ],
  ['a job that needs another', `${deploy}  other: { if: always() }\n`, []],
  [
    'a job that asks the gate',
    `${deploy}  a: { needs: deploy, if: "failure() && needs.deploy.outputs.gate == 'approved'" }\n`,
    [],
  ],
  [
    'a job that asks another output',
    `${deploy}  a: { needs: deploy, if: "failure() && needs.deploy.outputs.other" }\n`,
    ['9 job `a`'],
  ],
  [
    'a job that asks for success',
    `${deploy}  a: { needs: deploy, if: "always() && needs.deploy.result == 'success'" }\n`,
    [],
  ],
  [
    'jobs that need each other',
    `${deploy}  a: { needs: [deploy, b], if: failure() }\n  b: { needs: a }\n`,
    ['9 job `a`'],
  ],
  [
    'a condition by alias',
    `${deploy}      - { run: a, if: &f failure() }\n  a: { needs: deploy, if: *f }\n`,
    ['9 step 3 of job `deploy`', '10 job `a`'],
  ],
  [
    'a step that asks whether a later one was skipped',
    `${deploy}      - { id: ship, run: a }\n      - { run: b, if: "!cancelled() && steps.ship.outcome != 'skipped'" }\n`,
    [],
  ],
  [
    'a step that asks whether a later one failed',
    `${deploy}      - { id: ship, run: a }\n      - { run: b, if: "always() && steps.ship.conclusion == 'failure'" }\n`,
    [],
  ],
  [
    'a step that asks so of an earlier one',
    `${deploy.replace('- run: echo', '- { id: make, run: echo }')}      - { run: b, if: "!cancelled() && steps.make.outcome != 'skipped'" }\n`,
    ['9 step 3 of job `deploy`'],
  ],
])('dangers: %s', async (_, source, expected) => {
  const inspection = await inspectWorkflow(source, place)
  expect(inspection.kind === 'read' && inspection.dangers.map(({ line, what }) => `${line} ${what}`)).toEqual(expected)
})

const withJob = (line: string) => deploy.replace('    outputs', `${line}    outputs`)

test.each<readonly [string, string, readonly string[]]>([
  ['nothing', deploy, []],
  [
    'an error forgiven to the step',
    deploy.replace('{ id: gate', '{ continue-on-error: true, id: gate'),
    ["8 the gate's own step in job `deploy`"],
  ],
  ['an error forgiven to the job', withJob('    continue-on-error: true\n'), ['5 job `deploy`']],
  ['a matrix', withJob('    strategy:\n      matrix: { a: [1, 2] }\n'), ['6 the matrix of job `deploy`']],
  ['a matrix that fails late', withJob('    strategy: { fail-fast: false, matrix: { a: [1, 2] } }\n'), []],
  ['a name of its attempt', withJob(`    name: deploy \${{ github.run_attempt }}\n`), ['5 the name of job `deploy`']],
  [
    'a job that is cancelled',
    withJob('    concurrency: { group: a, cancel-in-progress: true }\n'),
    ['5 `concurrency` of job `deploy`'],
  ],
  [
    'a job that the next one cancels while it waits',
    withJob('    concurrency: { group: a, cancel-in-progress: false }\n'),
    ['5 `concurrency` of job `deploy`'],
  ],
  ['a job in a plain group', withJob('    concurrency: a\n'), ['5 `concurrency` of job `deploy`']],
  ['a workflow in a plain group', `concurrency: a\n${deploy}`, ['1 `concurrency` of the workflow']],
  ['a job that queues', withJob('    concurrency: { group: a, queue: max }\n'), []],
  ['a group for each run', withJob(`    concurrency: a-\${{ github.run_id }}\n`), []],
  [
    'a workflow that is cancelled',
    `concurrency:\n  group: a\n  cancel-in-progress: \${{ github.ref != 'refs/heads/main' }}\n${deploy}`,
    ['3 `concurrency` of the workflow'],
  ],
])('traps: %s', async (_, source, expected) => {
  const inspection = await inspectWorkflow(source, place)
  expect(inspection.kind === 'read' && inspection.traps.map(({ line, what }) => `${line} ${what}`)).toEqual(expected)
})

test.each<readonly [string, string, readonly string[]]>([
  ['none', deploy, []],
  ['a step', `${deploy}      - run: ./deploy\n`, ['9 step 3 of job `deploy`']],
  ['jobs', `${deploy}  a: { needs: deploy }\n  b: { needs: a }\n  c: {}\n`, ['9 job `a`', '10 job `b`']],
])('followers: %s', async (_, source, expected) => {
  const inspection = await inspectWorkflow(source, place)
  expect(inspection.kind === 'read' && inspection.followers.map(({ line, what }) => `${line} ${what}`)).toEqual(
    expected,
  )
})

test('a step without an id is known by its action', async () => {
  const source = `${deploy.replace('id: gate, ', '')}      - { run: a, if: failure() }\n`
  const inspection = await inspectWorkflow(source, { job: 'deploy', step: '__slipway-actions_slipway' })
  expect(inspection).toMatchObject({ kind: 'read', dangers: [{ line: 9 }] })
})

test.each([
  ['a: [', 'not YAML'],
  ['', 'no job `deploy`'],
  [`a: ${'['.repeat(20_000)}`, 'is too large'],
  ['on: push\njobs: {}\n', 'no job `deploy`'],
  [`${head}    steps: [{ run: echo }]\n`, 'no step with this gate'],
])('says what it cannot read: %#', async (source, why) => {
  expect(await inspectWorkflow(source, place)).toEqual({ kind: 'unread', why: expect.stringContaining(why) })
})
