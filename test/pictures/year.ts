/** A year of a team that deploys often: 600 deployments to production, as many to staging, 23 that failed. */
import { Random } from '../../bench/random.ts'
import type { HistoryFacts } from '../../src/deployment-history/facts.ts'
import type { Range } from '../../src/deployment-history/read/range.ts'
import { buildHistory, type DeploymentHistory } from '../../src/deployment-history/view/history.ts'
import { factsOf, inputsOf } from '../deployment-history/story.ts'
import { day, failed, hour, verified } from '../dora/quarter.ts'
import { minute, type Sketch } from '../ledger/scene.ts'

const people = ['alice', 'bob', 'mia', 'tess'] as const
const subjects = [
  'show the price with tax',
  'retry the payment once',
  'keep the cart for a week',
  'say who is signed in',
] as const
/** Spread over the letters, as real ones are. */
const shaOf = (index: number) => ((index + 5_000) * 2_654_435_761).toString(16).padEnd(40, '0')

/** The history as the action tells it on the last day of the year. */
export async function yearOf(count = 600): Promise<DeploymentHistory> {
  const random = new Random(12)
  const step = (365 * day) / count
  const sketches: Sketch[] = []
  const ranges = new Map<string, Range>()
  const pulls = new Map<string, PullOf>()
  let id = 1000
  for (let index = -count; index < count; index++) {
    const at = Math.floor(index * step + random.below(Math.floor(step / 3)))
    const [sha, version] = [shaOf(index), `2.${Math.floor((index + count) / 4)}.${(index + count) % 4}`]
    const actor = { id: 7, login: random.pick(people) }
    const payload = { version, actor, run: { id: index + count + 1, attempt: 1, job: 'deploy' } }
    sketches.push({ id: id++, sha, environment: 'staging', at: at - hour, payload, said: verified(at - hour) })
    const slow = random.below(index < 0 ? 40 : 20)
    const isBad = index > -count && index < count - 1 && random.happens(index < 0 ? 0.06 : 0.04)
    const said = isBad ? failed(at, [at + 8 + slow, 'failure', 'restored']) : verified(at)
    sketches.push({ id: id++, sha, at, payload, said })
    if (isBad)
      sketches.push({
        ...{ id, sha: shaOf(index - 1), at: at + 6, task: 'rollback' },
        ...{
          payload: {
            ...payload,
            version: `2.${Math.floor((index + count - 1) / 4)}.${(index + count - 1) % 4}`,
            rollbackOf: id - 1,
          },
          said: verified(at + 6 + slow),
        },
      })
    id++
    const authoredAt = minute(at - hour * (3 + random.below(index < 0 ? 90 : 60)))
    const title = `feat: ${random.pick(subjects)}`
    const commit = { sha, subject: title, author: actor.login, authoredAt, committedAt: authoredAt, isMerge: false }
    ranges.set(sha, { commits: [commit], landings: [sha], isWhole: true })
    pulls.set(sha, {
      ...{ number: index + count + 1, title, url: '', author: random.pick(people), mergedAt: minute(at - hour) },
      ...{ branch: 'feature', labels: [], commits: [{ sha, authoredAt, committedAt: authoredAt, isMerge: false }] },
    })
  }
  const now = minute(365 * day)
  const divergence = new Map([[shaOf(count - 1), { ahead: 0, behind: 0 }]])
  const facts = factsOf(sketches, { now, window: { from: minute(0), to: now }, pulls, divergence }, ranges)
  return buildHistory({ ...(await inputsOf()) }, facts)
}

type PullOf = HistoryFacts['pulls'] extends ReadonlyMap<string, infer Pull> ? Pull : never
