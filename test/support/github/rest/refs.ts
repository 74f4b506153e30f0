import { type Answer, notFound, Refused } from '../answer.ts'
import { Moved, type RefUpdate } from '../git.ts'
import { fieldsAt, flagAt, textAt } from '../json.ts'
import type { Asked, Routes, World } from '../route.ts'
import { protectionOf, type State, stamp } from '../state.ts'

const r = '/repos/{owner}/{repo}'

/** Refs and tag objects, all git's own. */
export const refRoutes: Routes = {
  [`GET ${r}/git/ref/{ref}`]: async (asked, { state, shapes }) => {
    const ref = await state.git.ref(nameOf(asked))
    if (ref === undefined) throw notFound()
    return { status: 200, body: shapes.ref(ref.name, ref.sha, ref.type) }
  },
  [`GET ${r}/git/matching-refs/{ref}`]: async (asked, { state, shapes }) => {
    const refs = await state.git.refs('refs/heads', 'refs/tags')
    const matching = refs.filter(({ name }) => name.startsWith(nameOf(asked)))
    return { status: 200, body: matching.map(({ name, sha, type }) => shapes.ref(name, sha, type)) }
  },
  [`POST ${r}/git/refs`]: create,
  [`PATCH ${r}/git/refs/{ref}`]: update,
  [`DELETE ${r}/git/refs/{ref}`]: async (asked, { state }) => {
    const name = nameOf(asked)
    const ref = await state.git.ref(name)
    if (ref === undefined) throw new Refused(422, 'Reference does not exist')
    refuseProtected(state, name, 'Cannot delete a protected branch')
    await write(state, { name, before: ref.sha, after: undefined }, 'Reference does not exist')
    return { status: 204 }
  },
  [`POST ${r}/git/tags`]: createTag,
}

function nameOf({ parameters }: Asked): string {
  return `refs/${parameters['ref'] ?? ''}`
}

/** 422 in the words of the rule that holds for a ref. */
export function refuseProtected(
  state: State,
  name: string,
  classic = 'Changes must be made through a pull request.',
): void {
  const protection = protectionOf(state, name)
  if (protection?.kind === 'classic') throw new Refused(422, classic)
  if (protection?.kind === 'ruleset')
    throw new Refused(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
}

async function write(state: State, update: RefUpdate, whenMoved: string): Promise<void> {
  await state.git.update([update]).catch((error: unknown) => {
    throw error instanceof Moved ? new Refused(422, whenMoved) : error
  })
}

async function create({ body }: Asked, { state, shapes }: World): Promise<Answer> {
  const name = textAt(body, 'ref') ?? ''
  const sha = textAt(body, 'sha') ?? ''
  if (!/^refs\/[^/]+\/.+/.test(name)) throw new Refused(422, 'Reference name is invalid')
  if ((await state.git.ref(name)) !== undefined) throw new Refused(422, 'Reference already exists')
  if (!(await state.git.exists(sha))) throw new Refused(422, 'Object does not exist')
  refuseProtected(state, name, 'Reference update failed')
  await write(state, { name, before: undefined, after: sha }, 'Reference already exists')
  const ref = await state.git.ref(name)
  return { status: 201, body: shapes.ref(name, sha, ref?.type ?? 'commit') }
}

async function update(asked: Asked, { state, shapes }: World): Promise<Answer> {
  const name = nameOf(asked)
  const sha = textAt(asked.body, 'sha') ?? ''
  const ref = await state.git.ref(name)
  if (ref === undefined) throw new Refused(422, 'Reference does not exist')
  if (!(await state.git.exists(sha))) throw new Refused(422, 'Object does not exist')
  refuseProtected(state, name)
  const forced = flagAt(asked.body, 'force') === true
  if (!forced && !(await state.git.isAncestor(ref.sha, sha))) throw new Refused(422, 'Update is not a fast forward')
  await write(state, { name, before: ref.sha, after: sha }, 'Reference cannot be updated')
  return { status: 200, body: shapes.ref(name, sha, ref.type) }
}

async function createTag({ body }: Asked, { state, complete, places }: World): Promise<Answer> {
  const [tag, message, object, type] = ['tag', 'message', 'object', 'type'].map((key) => textAt(body, key) ?? '')
  if (object === undefined || !(await state.git.exists(object))) throw new Refused(422, 'Object does not exist')
  const given = fieldsAt(body, 'tagger')
  const tagger = {
    name: textAt(given, 'name') ?? state.viewer,
    email: textAt(given, 'email') ?? `${state.viewer}@users.noreply.github.com`,
    date: textAt(given, 'date') ?? stamp(state.now()),
  }
  const seconds = Math.floor(Date.parse(tagger.date) / 1000)
  const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000\n\n${message}\n`
  const sha = (await state.git.run(['mktag'], { input: text })).toString().trim()
  const api = `${places.api}/repos/${state.owner}/${state.name}/git`
  return {
    status: 201,
    body: complete('git-tag', {
      tag: tag ?? '',
      sha,
      url: `${api}/tags/${sha}`,
      message: message ?? '',
      tagger,
      object: { type: type ?? '', sha: object, url: `${api}/commits/${object}` },
    }),
  }
}
