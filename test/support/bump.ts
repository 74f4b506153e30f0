/** What the tests of `version-bump` share: a world that is built once and copied, the step, and what must hold of every remote. */
import { type Checkout, createWorld, git, type NewCommit, type World } from './repository.ts'
import { runStep, type Step, type StepResult } from './runner.ts'

/** A world to copy from. */
export interface Template extends AsyncDisposable {
  readonly copy: () => Promise<World>
}

/** package.json at 1.0.0, tagged v1.0.0, and these commits on top; pushed. */
export async function released(...commits: readonly (NewCommit | string)[]): Promise<Template> {
  const world = await createWorld({ message: 'chore: start', files: { 'package.json': manifest('1.0.0') } })
  await world.checkout.tag('v1.0.0')
  await world.checkout.commits(...commits)
  await world.checkout.push()
  return keep(world)
}

/** Makes a finished world the pattern of others. */
export function keep(world: World): Template {
  return {
    copy: () => Promise.resolve(world.copy()),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}

/** A package.json of this version. */
export function manifest(version: string, name = 'demo'): string {
  return `${JSON.stringify({ name, version, private: true }, undefined, 2)}\n`
}

/** The step's parts that a test changes. */
export type Wish = Partial<Omit<Step, 'action' | 'workspace'>>

/** Runs `version-bump` in a checkout. */
export function bump({ path }: Pick<Checkout, 'path'>, wish: Wish = {}): Promise<StepResult> {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', ...wish.env }
  return runStep({ action: 'version-bump', workspace: path, ...wish, env })
}

/** The few outputs that say how it ended. */
export function ending({ outputs, exitCode }: StepResult) {
  const { result, reason, version, bump, tag } = outputs
  return { exitCode, result, reason, version, bump, tag, before: outputs['previous-tag'] }
}

/** Does something with each item, `width` of them at a time; results in the order of the items. */
export async function each<Item, Result>(
  items: readonly Item[],
  width: number,
  body: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results[next[0]] = await body(next[1], next[0])
  }
  await Promise.all(Array.from({ length: width }, work))
  return results
}

/** What stands on the remote. */
export interface Standing {
  /** main's commits by subject, oldest first. */
  readonly subjects: readonly string[]
  /** Release tags in the order of main's history. */
  readonly releases: readonly string[]
  /** Tags that main does not reach. */
  readonly orphans: readonly string[]
  /** The version in package.json at each release tag, in the same order. */
  readonly versions: readonly string[]
  /** Everything that is no tag and not main. */
  readonly others: readonly string[]
}

/** Reads what stands on a bare repository. */
export async function survey(bare: string): Promise<Standing> {
  const lines = async (...args: readonly string[]) => (await git(bare, args)).split('\n').filter((line) => line !== '')
  const order = await lines('rev-list', '--reverse', '--topo-order', 'main')
  const refs = await lines('for-each-ref', '--format=%(refname) %(objectname) %(*objectname)')
  const tags = refs.flatMap((line) => {
    const [name = '', object = '', peeled = ''] = line.split(' ')
    if (!name.startsWith('refs/tags/')) return []
    return [{ name: name.slice('refs/tags/'.length), at: order.indexOf(peeled || object) }]
  })
  const releases = tags.filter(({ name }) => /\d+\.\d+\.\d+/.test(name)).sort((a, b) => a.at - b.at)
  const versions: string[] = []
  for (const { name } of releases) {
    const text = await git(bare, ['show', `${name}:package.json`]).catch(() => '{}')
    versions.push(/"version": "([^"]+)"/.exec(text)?.[1] ?? '')
  }
  return {
    subjects: await lines('log', '--reverse', '--topo-order', '--format=%s', 'main'),
    releases: releases.map(({ name }) => name),
    orphans: tags.filter(({ at }) => at === -1).map(({ name }) => name),
    versions,
    others: refs
      .map((line) => line.split(' ')[0] ?? '')
      .filter((name) => name !== 'refs/heads/main' && !name.startsWith('refs/tags/')),
  }
}
