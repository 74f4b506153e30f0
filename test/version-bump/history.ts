import { git, type World } from '../support/repository.ts'
import { manifest } from './bump.ts'

/** Numbers from 0 up to 1 that a seed determines (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const messages = ['fix: a', 'feat: b', 'docs: c', 'chore: d', 'feat!: e', 'wip', 'fix: f [skip release]', 'perf: g']

/**
 * Gives the remote a branch main of 5 to 180 commits: side branches (many or hardly any) that start anywhere and are merged anywhere,
 * release tags of any order on any commit (also on what is merged late or never), prereleases, floating tags, and a manifest that sometimes
 * runs ahead of the tags.
 */
export async function inventHistory({ bare }: World, seed: number): Promise<void> {
  const next = chance(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const isBusy = next() < 0.6
  const count = isBusy ? 5 + below(75) : 60 + below(120)
  const heads = [1]
  const parts = [commit(1, 'init', [], '1.0.0')]
  const tags: string[] = []
  for (let mark = 2; mark <= count; mark++) {
    const main = heads[0] ?? 1
    const isSide = next() < (isBusy ? 0.25 : 0.01)
    const side = heads.length > 1 ? 1 + below(heads.length - 1) : 0
    const isMerge = !isSide && side > 0 && next() < 0.3
    const from = isSide ? (next() < 0.5 ? (heads[side] ?? main) : 1 + below(mark - 1)) : main
    const parents = isMerge && heads[side] !== main ? [main, heads[side] ?? main] : [from]
    const version = next() < 0.06 ? `${1 + below(2)}.${below(4)}.${below(4)}` : undefined
    parts.push(commit(mark, isMerge ? `Merge branch 'side${side}'` : (messages[below(8)] ?? ''), parents, version))
    if (!isSide) heads[0] = mark
    else if (side > 0 && from === heads[side]) heads[side] = mark
    else heads.push(mark)
    if (isMerge) heads.splice(side, 1)
    if (next() < 0.12) tags.push(tag(`v1.${below(5)}.${below(4)}${next() < 0.3 ? `-rc.${below(3)}` : ''}`, mark))
    if (next() < 0.03) tags.push(tag('v1', mark))
  }
  const branch = `reset refs/heads/main\nfrom :${heads[0]}\n\n`
  await git(bare, ['fast-import', '--quiet', '--force'], `${parts.join('')}${tags.join('')}${branch}`)
  await git(bare, ['update-ref', '-d', 'refs/heads/all'])
}

function commit(mark: number, message: string, parents: readonly number[], version: string | undefined): string {
  const text = version === undefined ? '' : manifest(version)
  const file = version === undefined ? '' : `M 100644 inline package.json\ndata ${text.length}\n${text}\n`
  const links = parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${parent}\n`)
  const who = `committer A <a@example.com> ${1_600_000_000 + mark * 60} +0000`
  return `commit refs/heads/all\nmark :${mark}\n${who}\ndata ${message.length}\n${message}\n${links.join('')}${file}\n`
}

function tag(name: string, mark: number): string {
  return `reset refs/tags/${name}\nfrom :${mark}\n\n`
}
