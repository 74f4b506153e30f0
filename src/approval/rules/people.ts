import { type From, type Groups, roles, type UserName } from './policy.ts'
import { list, type PolicyLocation, type PolicyReader } from './reader.ts'

const kinds = ['role', 'group', 'team', 'users', 'codeowners'] as const

/** Whom a rule names. */
export function readFrom(reader: PolicyReader, location: PolicyLocation | undefined, groups: Groups): From {
  const nobody: From = { kind: 'users', members: [] }
  if (location === undefined) return nobody
  const fields = reader.fields(location, kinds)
  const given = kinds.filter((kind) => fields.has(kind))
  const kind = given[0]
  const value = kind && fields.get(kind)
  if (given.length !== 1 || value === undefined) {
    if (location.tree.kind === 'map') reader.reportError(location, `must have exactly one of ${list(kinds)}`)
    return nobody
  }
  if (kind === 'users') return { kind, members: readUsers(reader, value) }
  if (kind === 'role') return { kind, role: readRole(reader, value) }
  if (kind === 'codeowners') {
    if (value.tree.kind !== 'scalar' || value.tree.value !== true) reader.refuse(value, '`true`')
    return { kind, areas: undefined }
  }
  if (kind === 'team') {
    const form = /^[A-Za-z\d][A-Za-z\d_-]{0,38}\/[\w-]{1,100}$/
    return { kind, team: reader.text(value, form, 'a team as `organization/slug`') }
  }
  const name = reader.text(value, /./, 'a group of `groups`')
  const members = groups.get(name)
  if (name !== '' && members === undefined)
    reader.refuse(value, groups.size === 0 ? 'none, because there are no `groups`' : list([...groups.keys()]))
  return { kind: 'group', name, members: members ?? [] }
}

function readRole(reader: PolicyReader, location: PolicyLocation) {
  if (location.tree.kind === 'scalar' && location.tree.value === 'read') {
    reader.refuse(location, `${list(roles)}; everybody can read a public repository, so name a group or users instead`)
    return 'admin'
  }
  return reader.choice(location, roles, 'admin')
}

/** Logins. A login may be pinned to its account number (`login#id`), because GitHub can give it to somebody else after a rename. */
export function readUsers(reader: PolicyReader, location: PolicyLocation): readonly UserName[] {
  const form = /^([A-Za-z\d][A-Za-z\d_-]{0,38})(?:#([1-9]\d{0,14}))?$/
  return reader.items(location, 1, 'a list of at least one login').map((each) => {
    const value = reader.text(each, form, 'a login, or a login with its account number as `login#123`')
    const [, login = '', id] = form.exec(value) ?? []
    return { login, id: id === undefined ? undefined : Number(id) }
  })
}
