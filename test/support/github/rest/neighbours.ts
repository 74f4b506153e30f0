import { type Answer, notFound, Refused } from '../answer.ts'
import type { Asked, World } from '../route.ts'

/** Answers for another repository that the token may read; undefined where the request is for the own one. GitHub says 404 to all others. */
export function askNeighbour(route: string, { parameters, url }: Asked, world: World): Answer | undefined {
  const { state, shapes, complete } = world
  const { owner, repo } = parameters
  if (owner === undefined || repo === undefined) return undefined
  const name = `${owner}/${repo}`.toLowerCase()
  if (name === `${state.owner}/${state.name}`.toLowerCase()) return undefined
  const files = state.neighbours.get(name)
  if (files === undefined) throw notFound()
  if (route === 'GET /repos/{owner}/{repo}') return { status: 200, body: shapes.repository() }
  if (route !== 'GET /repos/{owner}/{repo}/contents/{path}') throw notFound()
  const path = parameters['path'] ?? ''
  const ref = url.searchParams.get('ref') ?? 'main'
  if (![...files.keys()].some((key) => key.endsWith(`@${ref}`)))
    throw new Refused(404, `No commit found for the ref ${ref}`)
  const text = files.get(`${path}@${ref}`)
  if (text === undefined) throw notFound()
  const content = Buffer.from(text)
  return {
    status: 200,
    body: complete('content-file', {
      type: 'file',
      encoding: 'base64',
      size: content.length,
      name: path.split('/').at(-1) ?? path,
      path,
      sha: 'f'.repeat(40),
      content: content.toString('base64'),
    }),
  }
}
