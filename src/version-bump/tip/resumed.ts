import type { Git } from '../../git/process.ts'
import type { Host } from '../../runner/host.ts'
import type { ReleaseTag } from '../../version/releases.ts'
import { fetchCommit, type Tip } from './tip.ts'

/** How many of the newest tags of a package are checked for their run, in addition to those of the tip itself. */
const looked = 3

/**
 * The line in a tag's message that names its run; a later attempt of that run recognises its own release by it. The last word is random: two jobs of
 * one run never create the same tag object, so each can tell whether an existing tag is its own.
 */
export function runLine({ env, random }: Pick<Host, 'env' | 'random'>): string {
  const id = env['GITHUB_RUN_ID']
  const chance = Math.floor(random() * 36 ** 8).toString(36)
  return id ? `Slipway-Run: ${id}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'} ${chance.padStart(8, '0')}` : ''
}

/** Release tags of an earlier attempt of this run, which was interrupted before its report. */
export async function findResumed(
  git: Git,
  tip: Tip,
  releases: readonly (readonly ReleaseTag[])[],
  { env }: Host,
): Promise<readonly ReleaseTag[]> {
  const id = env['GITHUB_RUN_ID'] ?? ''
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1')
  if (id === '' || !(attempt > 1)) return []
  const found: ReleaseTag[] = []
  const asked = releases.flatMap((each) => each.filter(({ commit }, index) => index < looked || commit === tip.commit))
  for (const tag of asked) {
    if (tag.object === tag.commit) continue
    if (tip.remote) await fetchCommit(git, tip.remote, `refs/tags/${tag.name}`, tag.object)
    const message = await git.text(['cat-file', 'tag', tag.object], { allow: [128] })
    const [, run, made] = /^Slipway-Run: (\d+)\/(\d+) \w+$/m.exec(message) ?? []
    if (run === id && Number(made) < attempt) found.push(tag)
  }
  return found
}
