/** Who decided is remembered, and whoever comes late is told; strangers cost little and stop nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createStage, plain, policy, type Stage } from '../../approval/stage.ts'

const writers = plain.replace('{ group: testers }', '{ role: write }')

/** The request is approved by bob and used. */
async function use(stage: Stage): Promise<number> {
  await stage.gate()
  const { id } = stage.say('bob', '/approve')
  await stage.deliver()
  expect((await stage.gate()).outputs['result']).toBe('approved')
  return id
}

test('who approved stands in the record and in a comment that nothing rewrites', async () => {
  await using stage = await createStage({ policy: plain })
  const id = await use(stage)
  const bob = stage.github.state.users.get('bob')?.id
  expect(stage.marks().at(-1)).toBe(`consumed run=${stage.run.id} attempt=2 by=${bob} comments=${id}`)
  const before = stage.comments()
  expect(stage.closing()).toContain(`| bob (${bob}) | group testers |`)
  expect(stage.closing()).toContain(`#issuecomment-${id}`)
  stage.github.as('bob').remove(id)
  stage.say('carol', '/approve')
  await stage.deliver()
  await stage.reconcile({ issue: '1' })
  for (const text of before.filter((body) => body !== '/approve')) expect(stage.comments()).toContain(text)
})

test('the record shows an override with its reason', async () => {
  await using stage = await createStage({ policy })
  await stage.gate()
  const { id } = stage.say('ada', '/override incident 12: the house burns')
  await stage.deliver()
  expect((await stage.gate()).outputs['result']).toBe('overridden')
  const ada = stage.github.state.users.get('ada')?.id
  expect(stage.marks().slice(-2)).toEqual([
    `consumed run=${stage.run.id} attempt=2 override=${ada}`,
    `overridden by=${ada} reason=${encodeURIComponent('incident 12: the house burns').replaceAll('%3A', ':')}`,
  ])
  expect(stage.closing()).toContain('incident 12: the house burns')
  expect(stage.closing()).toContain(`#issuecomment-${id}`)
})

test.each(['/reject stop it', '/approve', '/override now'])(
  '%s after the use gets 👎 and the reason, once',
  async (line) => {
    await using stage = await createStage({ policy })
    await stage.gate()
    for (const login of ['mia', 'bob', 'carol']) stage.say(login, '/approve')
    await stage.deliver()
    expect((await stage.gate()).outputs['result']).toBe('approved')
    const { id } = stage.say(line.startsWith('/override') ? 'ada' : 'dave', line)
    await stage.deliver()
    await stage.reconcile({ issue: '1' })
    expect(stage.reactions(id)).toEqual(['-1'])
    const answers = stage.comments().filter((body) => body.includes('came after the approval was used'))
    expect(answers).toHaveLength(1)
  },
)

test('a command after a rejection is told so too', async () => {
  await using stage = await createStage({ policy: plain })
  await stage.gate()
  stage.say('bob', '/reject no')
  await stage.deliver()
  expect(stage.closing()).toContain('Rejected by bob: no')
  const { id } = stage.say('carol', '/approve')
  await stage.deliver()
  expect(stage.reactions(id)).toEqual(['-1'])
  expect(stage.comments().at(-1)).toContain('`/approve` of carol came after the request was over.')
})

test('a rejection between the use and its repetition still counts', async () => {
  await using stage = await createStage({
    policy: plain.replace('expires: 48h', 'expires: 48h\n    retry-after-failure: true'),
  })
  await use(stage)
  stage.fail()
  stage.say('carol', '/reject it burns')
  stage.github.as('alice').rerun(stage.job().id)
  expect((await stage.gate()).outputs).toMatchObject({ result: 'rejected' })
})

test("a stranger's comment costs four requests at most, an ordinary one none", async () => {
  for (const text of [plain, policy]) {
    await using stage = await createStage({ policy: text })
    stage.github.state.isPrivate = false
    await stage.gate()
    for (const [body, most] of [
      ['/approve', 4],
      ['/reject no', 4],
      ['/x', 0],
      ['/approved', 4],
    ] as const) {
      const { id } = stage.say('mallory', body)
      const before = stage.github.requests.length
      const [result] = await stage.deliver()
      expect(result?.outputs).toMatchObject({ result: 'nothing' })
      expect(stage.github.requests.length - before).toBeLessThanOrEqual(most)
      expect(stage.reactions(id)).toEqual(most === 0 ? [] : ['-1'])
      stage.github.as('mallory').edit(id, '/approve')
      stage.github.as('mallory').remove(id)
      const edits = stage.github.requests.length
      await stage.deliver()
      expect(stage.github.requests.length - edits).toBeLessThanOrEqual(8)
    }
    expect(stage.table()).not.toContain('mallory')
  }
})

test('a crowd of strangers blocks nothing, and deleting what they wrote voids nothing', async () => {
  for (const text of [plain, writers]) {
    await using stage = await createStage({ policy: text })
    if (text === writers) stage.github.setRole('bob', 'write')
    stage.github.state.isPrivate = false
    await stage.gate({}, stage.run, { event: { name: 'push', payload: {} } })
    for (let index = 0; index < 45; index++) {
      const { id } = stage.github.as(`stranger-${index}`).comment(1, '/approve')
      if (index % 15 === 0) stage.github.as('eve').remove(id)
      // What the receiver of each comment does.
      else stage.dismiss(id)
    }
    stage.events.splice(0)
    stage.say('bob', '/approve')
    expect((await stage.gate()).outputs).toMatchObject({ result: 'approved' })
  }
}, 120_000)

test('what its author takes back is a withdrawal, also where GitHub names nobody who deleted it', async () => {
  await using stage = await createStage({ policy: plain })
  stage.github.state.namesDeleters = false
  await stage.gate()
  stage.github.as('bob').remove(stage.say('bob', '/approve').id)
  await stage.deliver()
  expect((await stage.gate()).outputs).toMatchObject({ result: 'waiting', reason: 'not-enough-approvals' })
  stage.say('carol', '/approve')
  expect((await stage.gate()).outputs).toMatchObject({ result: 'approved' })
})

test.each([true, false])(
  'a rejection that somebody else deletes is not lost (created event: %s)',
  async (isCreation) => {
    await using stage = await createStage({ policy: plain })
    stage.github.state.namesDeleters = false
    await stage.gate()
    stage.say('carol', '/approve')
    stage.events.splice(0)
    stage.github.as('eve').remove(stage.say('bob', '/reject no').id)
    const [created, deleted] = stage.events.splice(0)
    const event = isCreation ? created : deleted
    if (event === undefined) throw new Error('no event')
    const { outputs } = await stage.reconcile({}, { name: event.name, payload: event.payload })
    expect(outputs).toMatchObject({ result: 'settled', reason: isCreation ? 'rejected' : 'void' })
    expect((await stage.gate()).exitCode).toBe(1)
  },
)

test('a later attempt of an old run does not end a newer request by itself', async () => {
  await using stage = await createStage({ policy: plain })
  const old = stage.run
  await stage.gate()
  stage.say('bob', '/reject no')
  await stage.deliver()
  const newer = stage.another(await stage.commit('feat: more', 'alice'))
  await stage.gate({}, newer)
  stage.github.as('mia').rerun(stage.job(old).id)
  const { outputs, annotations } = await stage.gate({}, old)
  expect(outputs).toMatchObject({ result: 'error', reason: 'older-commit' })
  expect(annotations.at(-1)?.message).toContain('allow-older')
  stage.say('bob', '/approve', 2)
  expect((await stage.gate({}, newer)).outputs).toMatchObject({ result: 'approved' })
  // Now the newer one runs.
  stage.github.as('mia').rerun(stage.job(old).id)
  expect((await stage.gate({}, old)).outputs).toMatchObject({ result: 'error', reason: 'older-commit' })
  expect((await stage.gate({ 'allow-older': 'true' }, old)).outputs).toMatchObject({ reason: 'requested' })
})

test('an audit writes who decided what as JSON and CSV', async () => {
  await using stage = await createStage({ policy })
  const first = stage.another(stage.run.sha, '=cmd')
  await stage.gate({ service: 'web', version: '1.4.0' }, first)
  const { id } = stage.say('ada', '/override it burns, "now"')
  expect((await stage.gate({ service: 'web', version: '1.4.0' }, first)).outputs['result']).toBe('overridden')
  await stage.gate()
  stage.say('bob', '/reject no')
  await stage.reconcile({ issue: '2' })
  const { exitCode, outputs } = await stage.reconcile({ audit: 'true', since: '2020-01-01' })
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, result: 'audited', reason: 'audit' })
  const read = (path = '') => readFileSync(join(stage.world.checkout.path, path), 'utf8')
  const idOf = (login: string) => String(stage.github.state.users.get(login)?.id)
  expect(JSON.parse(read(outputs['json']))).toMatchObject([
    { service: 'web', version: '1.4.0', state: 'overridden', 'overridden-by': idOf('ada'), reason: 'it burns, "now"' },
    { service: '', state: 'rejected', by: idOf('bob'), 'requested-by': 'alice' },
  ])
  const [head, ...rows] = read(outputs['csv']).trimEnd().split('\r\n')
  expect(head).toContain('requested-by,requested-at,state,decided-at,by,comments')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('"it burns, ""now"""')
  expect(rows[0]).toContain("'=cmd")
  expect(id).toBeGreaterThan(0)
  expect((await stage.reconcile({ audit: 'true', since: 'yesterday' })).outputs).toMatchObject({
    reason: 'invalid-input',
  })
})
