import type { Template, Wish } from './bump.ts'
import { type FakeGitHub, type Given, startGitHub } from './github/github.ts'
import type { World } from './repository.ts'

/** A world whose bare repository is the one of a fake GitHub. */
export interface Hosted extends AsyncDisposable {
  readonly world: World
  readonly fake: FakeGitHub
  /** The step's parts that lead it to the fake, with these inputs. */
  readonly wish: (inputs?: Wish['with'], env?: Wish['env']) => Wish
  /** How often each route or GraphQL operation was asked since the last time this was asked. */
  readonly asked: () => Readonly<Record<string, number>>
}

/** Copies a template and starts a fake GitHub over the copy. */
export async function host(template: Template, given: Partial<Given> = {}): Promise<Hosted> {
  const world = await template.copy()
  const fake = await startGitHub({ repository: 'octo/demo', bare: world.bare, ...given })
  let seen = 0
  return {
    world,
    fake,
    wish: (inputs = {}, env = {}) => ({ with: inputs, token: fake.token, env: { ...fake.env, ...env } }),
    asked: () => {
      const counts: Record<string, number> = {}
      for (const { route, operation } of fake.requests.slice(seen)) {
        const name = operation ?? route.replace('/repos/{owner}/{repo}', '')
        counts[name] = (counts[name] ?? 0) + 1
      }
      seen = fake.requests.length
      return counts
    },
    [Symbol.asyncDispose]: async () => {
      await fake[Symbol.asyncDispose]()
      await world[Symbol.asyncDispose]()
    },
  }
}
