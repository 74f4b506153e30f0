import { openStage, type Stage, type Wish } from '../../restore/stage.ts'
import { each } from '../../support/bump.ts'
import { sampled } from '../../support/sample.ts'

type Action = Parameters<Stage['run']>[0]

interface Case {
  readonly name: string
  readonly action: Action
  readonly with?: Wish['with']
  readonly mood: 'good' | 'broken'
  /** Whether what is restored fails as well. */
  readonly isHopeless?: boolean
  readonly result: string
  readonly commands: readonly string[]
  readonly live: string
}

const cases: readonly Case[] = [
  { name: 'a good release', action: 'smoke-test', mood: 'good', result: 'verified', commands: [], live: '1.2.0' },
  {
    name: 'a bad release',
    action: 'smoke-test',
    mood: 'broken',
    result: 'restored',
    commands: ['1.1.0'],
    live: '1.1.0',
  },
  {
    name: 'a bad release, and nothing better',
    action: 'smoke-test',
    mood: 'broken',
    isHopeless: true,
    result: 'rollback-failed',
    commands: ['1.1.0'],
    live: '1.1.0',
  },
  {
    name: 'by hand',
    action: 'rollback',
    with: { target: '1.0.0', reason: 'too blue' },
    mood: 'good',
    result: 'restored',
    commands: ['1.0.0'],
    live: '1.0.0',
  },
]

async function begin({ action, mood, isHopeless = false }: Case): Promise<Stage> {
  const stage = await openStage()
  await stage.verified('1.0.0', 1)
  await stage.verified('1.1.0', 2)
  if (action === 'rollback') await stage.verified('1.2.0', 3)
  await stage.deploy('1.2.0')
  if (mood === 'broken') stage.moods['1.2.0'] = 'broken'
  if (isHopeless) stage.moods['1.1.0'] = 'broken'
  return stage
}

/** What must not depend on where it was killed. */
async function ending(stage: Stage) {
  const said = [...stage.fake.state.deployments.values()].map(({ task, payload, statuses }) => {
    const words = statuses.map(({ description }) => description.split(' ')[0])
    return [task, typeof payload === 'string' ? '' : payload['version'], words.at(-1)]
  })
  return {
    said,
    commands: await stage.commands(),
    live: await stage.live(),
    incidents: [...stage.fake.state.issues.values()].map(({ title, state }) => [title, state]),
  }
}

test.each(cases)(
  'killed after any call of GitHub, and run again, there is one rollback and the right end: $name',
  async (given) => {
    const inputs = given.with ?? {}
    await using quiet = await begin(given)
    const undisturbed = await quiet.run(given.action, { with: inputs })
    expect(undisturbed.outputs['result']).toBe(given.result)
    const goal = await ending(quiet)
    expect(goal).toMatchObject({ commands: given.commands, live: given.live })
    const calls = quiet.fake.requests.length
    expect(calls).toBeGreaterThan(5)
    const all = Array.from({ length: calls }, (_, index) => index + 1)
    const moments = sampled(all, 2)
    const codes = await each(moments, 3, async (nth) => {
      await using stage = await begin(given)
      const power = new AbortController()
      stage.fake.fault({ nth, trouble: { kind: 'power', after: true, off: () => power.abort() } })
      const killed = await stage.run(given.action, { with: inputs, power: power.signal })
      const again = await stage.run(given.action, { with: inputs, env: { GITHUB_RUN_ATTEMPT: '2' } })
      expect({ nth, result: again.outputs['result'], ...(await ending(stage)) }).toEqual({
        nth,
        result: given.result,
        ...goal,
      })
      return killed.exitCode
    })
    // the last calls are those of the post step
    const kills = codes.filter((code) => code === null).length
    expect(kills).toBeGreaterThanOrEqual(moments.filter((nth) => nth <= calls - 4).length)
  },
  600_000,
)
