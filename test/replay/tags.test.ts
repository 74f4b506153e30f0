/** Tags of real repositories, with who descends from whom: the release before each is the one that git itself finds nearest. */
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Git } from '../../src/git/process.ts'
import { readHead } from '../../src/git/refs.ts'
import { readTarget } from '../../src/release-notes/range/target.ts'
import { testHost } from '../support/host.ts'
import { git } from '../support/repository.ts'
import { sampled } from '../support/sample.ts'

type Tag =
  | { readonly name: string; readonly after: readonly string[] }
  | { readonly name: string; readonly beside: string }

/** One line of tags.jsonl; tags come oldest first. */
interface Tagged {
  readonly repository: string
  readonly tags: readonly Tag[]
  readonly releases: readonly { readonly tag: string; readonly before: string; readonly prerelease: boolean }[]
}

const repositories = readFileSync(join(import.meta.dirname, 'tags.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Tagged => JSON.parse(line))

/** A repository in which each tag is one commit on top of those that it descends from. */
async function makeRepository({ tags }: Tagged): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'slipway-tags-'))
  await git(path, ['init', '--quiet', '--template='])
  const marks = new Map<string, number>()
  const ordered = inOrder(tags)
  const commits = ordered.map(({ name, after }, at) => {
    marks.set(name, at + 1)
    const parents = after.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${marks.get(parent)}\n`).join('')
    const who = `A <a@example.com> ${1_600_000_000 + at} +0000`
    return `commit refs/tags/${name}\nmark :${at + 1}\ncommitter ${who}\ndata 1\nx\n${parents}\n`
  })
  const besides = tags.flatMap((tag) =>
    'beside' in tag ? [`reset refs/tags/${tag.name}\nfrom :${marks.get(tag.beside)}\n\n`] : [],
  )
  await git(path, ['fast-import', '--quiet'], [...commits, ...besides].join(''))
  await git(path, ['update-ref', 'refs/heads/main', `refs/tags/${ordered.at(-1)?.name}`])
  await git(path, ['symbolic-ref', 'HEAD', 'refs/heads/main'])
  return path
}

/** Parents first. */
function inOrder(tags: readonly Tag[]): readonly Extract<Tag, { after: readonly string[] }>[] {
  const all = new Map(tags.flatMap((tag) => ('after' in tag ? [[tag.name, tag] as const] : [])))
  const done = new Map<string, Extract<Tag, { after: readonly string[] }>>()
  const visit = (name: string): void => {
    const tag = all.get(name)
    if (tag === undefined || done.has(name)) return
    for (const parent of tag.after) visit(parent)
    done.set(name, tag)
  }
  for (const name of all.keys()) visit(name)
  return [...done.values()]
}

test('there are at least 25 repositories of different habits', () => {
  expect(repositories.length).toBeGreaterThanOrEqual(25)
})

test.each(sampled(repositories, 2).map((each) => [each.repository, each] as const))(
  'the releases of %s',
  async (_, each) => {
    const path = await makeRepository(each)
    const host = testHost()
    const own = new Git(path, process.env, host.signal)
    const repository = { git: own, remote: undefined, head: await readHead(own), isShallow: false }
    const found = await Promise.all(
      each.releases.map(async ({ tag }) => {
        const options = { tag, previousTag: '', tagPrefix: undefined, package: undefined }
        const target = await readTarget(repository, options, host)
        return { tag, before: target.previous?.tag ?? '', prerelease: (target.spelled?.prerelease.length ?? 0) > 0 }
      }),
    )
    expect(found).toEqual(each.releases)
  },
  60_000,
)
