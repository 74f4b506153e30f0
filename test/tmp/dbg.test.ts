import { join } from 'node:path'
import { bump, released } from '../support/bump.ts'
import { record } from '../support/tape.ts'
test('x', async () => {
  await using t = await released('feat: one')
  await using world = await t.copy()
  const tape = record(join(world.folder, 'tape'))
  const r = await bump(world.checkout, { with: { 'skip-push': 'true', 'floating-tags': 'major' }, env: tape.env })
  console.log(r.log, tape.calls().join('\n'))
  await using w = await t.copy()
  const other = await w.clone()
  await bump(w.checkout, { env: { GITHUB_RUN_ID: '11' } })
  await other.git('pull', '--quiet')
  await other.commit('feat: two')
  await other.push()
  await bump(other, { env: { GITHUB_RUN_ID: '12' } })
  const again = await bump(w.checkout, { env: { GITHUB_RUN_ID: '11', GITHUB_RUN_ATTEMPT: '2' } })
  console.log(again.outputs, again.log, await w.checkout.git('show-ref', '-d'))
})
