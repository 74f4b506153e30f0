import type { Commit } from '../git.ts'
import type { World } from '../route.ts'
import { userOf } from '../state.ts'
import { commitNode } from './queries.ts'
import { connection, type Paging } from './refused.ts'

/** The people of a commit: its author and those of its `Co-authored-by:` lines, its committer, and the commits behind it. */
export function peopleOf(world: World, sha: string) {
  const { git } = world.state
  const read = async (): Promise<Commit> => {
    const [commit] = await git.commits('-1', sha)
    if (commit === undefined) throw new Error(`there is no commit ${sha}`)
    return commit
  }
  return {
    authors: async (paging: Paging) => {
      const { author, message } = await read()
      const others = [...message.matchAll(/^co-authored-by: (.+) <(.+)>$/gim)]
      const all = [author, ...others.map(([, name = '', email = '']) => ({ name, email }))]
      return connection(
        'authors',
        all.map((each) => gitActor(world, each)),
      )(paging)
    },
    author: async () => gitActor(world, (await read()).author),
    parents: async (paging: Paging) =>
      connection(
        'parents',
        (await read()).parents.map((parent) => commitNode(world, parent)),
      )(paging),
    committer: async () => gitActor(world, (await read()).committer),
    history: async (paging: Paging) => {
      const commits = await git.commits(`-${paging.first ?? 0}`, sha)
      return { nodes: commits.map((commit) => commitNode(world, commit.sha)) }
    },
  }
}

/** Linked to an account by its mail address; bots are no users, so they are never. */
function gitActor({ state }: World, { name, email }: { readonly name: string; readonly email: string }) {
  const login = state.mails.get(email)
  const user = login === undefined ? undefined : userOf(state, login)
  const isUser = user !== undefined && !user.bot
  return { name, email, user: isUser ? { databaseId: user.id, login: user.login } : null }
}
