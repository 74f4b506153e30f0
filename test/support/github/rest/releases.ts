import { type Answer, invalid, notFound, paged, Refused } from '../answer.ts'
import { type Fields, flagAt, textAt } from '../json.ts'
import type { Asked, Routes, World } from '../route.ts'
import { protectionOf, type Release, type State, stamp } from '../state.ts'

const r = '/repos/{owner}/{repo}'

/** Characters. */
const bodyLimit = 125_000

/** Everything about releases but their files. */
export const releaseRoutes: Routes = {
  [`GET ${r}/releases`]: ({ url }, { state, shapes }) => paged(visible(state), url, shapes.release),
  [`GET ${r}/releases/latest`]: (_, world) => show(world, latestOf(world.state)),
  [`GET ${r}/releases/tags/{tag}`]: ({ parameters }, world) =>
    show(
      world,
      published(world.state).find(({ tag }) => tag === parameters['tag']),
    ),
  [`GET ${r}/releases/{release_id}`]: (asked, world) => show(world, releaseOf(asked, world.state)),
  [`POST ${r}/releases`]: create,
  [`PATCH ${r}/releases/{release_id}`]: update,
  [`DELETE ${r}/releases/{release_id}`]: (asked, { state }) => {
    state.releases.delete(releaseOf(asked, state).id)
    return { status: 204 }
  },
}

/** The release a request names; 404 also for a draft that the token may not see. */
export function releaseOf({ parameters }: Asked, state: State): Release {
  const release = visible(state).find(({ id }) => String(id) === parameters['release_id'])
  if (release === undefined) throw notFound()
  return release
}

/** Newest first, as GitHub sorts; drafts only for those who may write. */
function visible(state: State): readonly Release[] {
  const all = [...state.releases.values()].filter(({ draft }) => !draft || state.permissions.contents === 'write')
  return all.sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1))
}

function published(state: State): readonly Release[] {
  return visible(state).filter(({ draft }) => !draft)
}

function latestOf(state: State): Release | undefined {
  const full = published(state).filter(({ prerelease }) => !prerelease)
  return full.find(({ id }) => id === state.latest) ?? full[0]
}

function show({ shapes }: World, release: Release | undefined): Answer {
  if (release === undefined) throw notFound()
  return { status: 200, body: shapes.release(release) }
}

async function create({ body }: Asked, { state, shapes }: World): Promise<Answer> {
  const release = applied(
    {
      id: state.nextId(),
      tag: '',
      target: state.defaultBranch,
      name: null,
      body: null,
      draft: false,
      prerelease: false,
      immutable: false,
      author: state.viewer,
      createdAt: stamp(state.now()),
      publishedAt: undefined,
      assets: [],
    },
    body,
  )
  return { status: 201, body: shapes.release(await save(state, release, body)) }
}

async function update(asked: Asked, { state, shapes }: World): Promise<Answer> {
  const before = releaseOf(asked, state)
  const after = applied(before, asked.body)
  if (before.immutable && (after.tag !== before.tag || after.draft))
    throw invalid('Release', 'tag_name', 'custom', 'tag_name cannot be changed on an immutable release')
  return { status: 200, body: shapes.release(await save(state, after, asked.body)) }
}

function applied(release: Release, body: Fields): Release {
  return {
    ...release,
    tag: textAt(body, 'tag_name') ?? release.tag,
    target: textAt(body, 'target_commitish') ?? release.target,
    name: textAt(body, 'name') ?? release.name,
    body: textAt(body, 'body') ?? release.body,
    draft: flagAt(body, 'draft') ?? release.draft,
    prerelease: flagAt(body, 'prerelease') ?? release.prerelease,
  }
}

async function save(state: State, release: Release, sent: Fields): Promise<Release> {
  check(state, release)
  if (release.draft) return keep(state, release)
  await makeTag(state, release)
  const latest = textAt(sent, 'make_latest')
  if (latest !== 'false' && !release.prerelease && release.publishedAt === undefined) state.latest = release.id
  if (latest === 'true') state.latest = release.id
  return keep(state, {
    ...release,
    publishedAt: release.publishedAt ?? stamp(state.now()),
    immutable: release.immutable || (state.immutableReleases && release.publishedAt === undefined),
  })
}

function keep(state: State, release: Release): Release {
  state.releases.set(release.id, release)
  return release
}

function check(state: State, release: Release): void {
  if (release.tag === '') throw invalid('Release', 'tag_name', 'missing_field')
  if (release.tag.length > 255 || /[\s~^:?*[\\]|\.\.|^-|\/$/.test(release.tag))
    throw invalid('Release', 'tag_name', 'custom', 'tag_name is not well-formed')
  // GitHub counts characters, not UTF-16 units.
  if ([...(release.body ?? '')].length > bodyLimit)
    throw invalid('Release', 'body', 'custom', 'body is too long (maximum is 125000 characters)')
  const twin = published(state).find(({ tag, id }) => tag === release.tag && id !== release.id)
  if (!release.draft && twin !== undefined) throw invalid('Release', 'tag_name', 'already_exists')
}

/** Publishing makes a lightweight tag where there is none. */
async function makeTag(state: State, release: Release): Promise<void> {
  const name = `refs/tags/${release.tag}`
  if ((await state.git.ref(name)) !== undefined) return
  if (protectionOf(state, name) !== undefined) {
    const violation =
      'pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
    throw invalid('Release', 'pre_receive', 'custom', violation)
  }
  const branch = await state.git.commitOf(`refs/heads/${release.target}`)
  const commit =
    branch ?? (/^[0-9a-f]{40}$/.test(release.target) ? await state.git.commitOf(release.target) : undefined)
  if (commit === undefined) throw invalid('Release', 'target_commitish', 'invalid')
  await state.git.update([{ name, before: undefined, after: commit }])
}

/** 422 with the words GitHub has for files of an immutable release. */
export function refuseWhenImmutable(release: Release, what: 'upload' | 'delete' | 'update'): void {
  if (!release.immutable) return
  const words = { upload: 'upload assets to', delete: 'delete assets from', update: 'update assets of' }
  throw new Refused(422, `Cannot ${words[what]} an immutable release.`)
}
