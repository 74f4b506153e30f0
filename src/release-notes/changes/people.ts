import type { Commit } from '../../commits/commit.ts'

/** Somebody who wrote a commit, as git knows them; `login` if the address or GitHub shows it, else ''. */
export interface Person {
  readonly name: string
  readonly email: string
  readonly login: string
}

const machines = new Set([
  'copilot',
  'dependabot',
  'dependabot-preview',
  'github-actions',
  'greenkeeper',
  'imgbot',
  'mergify',
  'pre-commit-ci',
  'renovate',
  'renovate-bot',
  'semantic-release-bot',
  'snyk-bot',
  'web-flow',
])

/** Whether a machine wrote it: GitHub's `[bot]` accounts, and well-known bots that are normal users. */
export function isBot({ name, email, login }: Person): boolean {
  const account = (login || name).toLowerCase()
  return (
    account.endsWith('[bot]') ||
    machines.has(account.replace(/\s+/g, '-')) ||
    /\[bot\]@/i.test(email) ||
    /^no-?reply@/i.test(email)
  )
}

/** Whether it is one of the bots that update dependencies. */
export function isDependencyBot({ name, login, email }: Person): boolean {
  return (
    /^(?:dependabot|dependabot-preview|renovate|renovate-bot|depfu|snyk-bot)(?:\[bot\])?$/i.test(login || name) ||
    /\b(?:dependabot|renovate)\[bot\]@/i.test(email)
  )
}

/** Author and co-authors of a commit; the trailer `Co-authored-by` is read at the start of any line. */
export function peopleOf({ author, message }: Commit): readonly Person[] {
  const people = [person(author.name, author.email)]
  if (/co-authored-by:/i.test(message)) {
    const trailers = message.slice(0, 100_000).matchAll(/^co-authored-by:[ \t]*([^<\n]{1,200})<([^>\n]{1,254})>/gim)
    for (const [, name = '', email = ''] of trailers) people.push(person(name.trim(), email.trim()))
  }
  return people
}

/** A person by name and address. */
export function person(name: string, email: string): Person {
  return {
    name,
    email,
    login: /^(?:\d{1,12}\+)?([\w-]{1,39}(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email)?.[1] ?? '',
  }
}

/**
 * The people of one change. If somebody without a login has another's login as name or address (a squash commit by `necisam`, with `Co-authored-by:
 * necisam.cheng`), both are the same person, with that login.
 */
export function joinNicknames(people: readonly Person[]): readonly Person[] {
  const logins = people.map(({ login }) => login).filter((login) => login !== '')
  return people.map((each) => {
    const login = each.login === '' ? logins.find((known) => isNicknameOf(each, known.toLowerCase())) : undefined
    return login === undefined ? each : { ...each, login }
  })
}

function isNicknameOf({ name, email }: Person, login: string): boolean {
  const nickname = /^\S*$/.test(name) ? name.toLowerCase() : ''
  return [nickname, email.toLowerCase().split('@')[0] ?? ''].some((word) => word.split(/[._+]/)[0] === login)
}

/** All marks of a person: people who share one of these count as the same. */
export function marksOf({ name, email, login }: Person): readonly string[] {
  const marks = [
    email === '' ? '' : `mail ${email.toLowerCase()}`,
    login === '' ? '' : `login ${login.toLowerCase()}`,
    // a single word is a nickname that two people may have
    /\S\s+\S/.test(name) || login === '' ? `name ${name.toLowerCase().replace(/\s+/g, ' ').trim()}` : '',
  ]
  return marks.filter((mark) => mark !== '' && mark !== 'name ')
}

/** Somebody who took part in a release. */
export interface Contributor extends Person {
  /** In how many of the listed changes they took part. */
  readonly changes: number
  /** Their first contribution: the oldest of their changes. */
  readonly first: string
  /** True if they have no earlier contribution; undefined if the earlier history is unknown. */
  readonly isNew: boolean | undefined
}

/** A change's key with its authors; changes come newest first. */
export interface Credit {
  readonly key: string
  readonly people: readonly Person[]
}

interface Gathering {
  person: Person
  readonly marks: Set<string>
  readonly first: string
  changes: number
  /** The last change counted, because one may name a person twice. */
  last: string
}

/**
 * The people who took part, without bots, in the order of their first change. `earlier` has the marks of everybody before; if that is unknown,
 * `newcomers` has the lower-case logins of new people.
 */
export function contributorsOf(
  credits: readonly Credit[],
  earlier: ReadonlySet<string> | undefined,
  newcomers?: ReadonlySet<string>,
): readonly Contributor[] {
  const groups: Gathering[] = []
  const byMark = new Map<string, Gathering>()
  const bySpelling = new Map<string, Gathering | undefined>()
  for (let index = credits.length - 1; index >= 0; index--) {
    const { key, people } = credits[index] ?? { key: '', people: [] }
    for (const each of people) {
      const spelling = `${each.name}\n${each.email}\n${each.login}`
      if (!bySpelling.has(spelling))
        bySpelling.set(spelling, isBot(each) ? undefined : recognize(each, key, byMark, groups))
      const group = bySpelling.get(spelling)
      if (group === undefined || group.last === key) continue
      group.last = key
      group.changes++
    }
  }
  return groups.map(({ person: who, marks, changes, first }) => ({
    ...who,
    changes,
    first,
    isNew:
      earlier === undefined ? newcomers?.has(who.login.toLowerCase()) : ![...marks].some((mark) => earlier.has(mark)),
  }))
}

/** The group of a person under a new spelling: one with a common mark, or a new group. */
function recognize(each: Person, key: string, byMark: Map<string, Gathering>, groups: Gathering[]): Gathering {
  const marks = marksOf(each)
  // one git identity may commit for many accounts, for example a merge queue
  const isOther = ({ login }: Person) => login !== '' && each.login !== '' && fold(login) !== fold(each.login)
  const known = marks.map((mark) => byMark.get(mark)).find((group) => group !== undefined && !isOther(group.person))
  const group = known ?? { person: each, marks: new Set<string>(), first: key, changes: 0, last: '' }
  if (known === undefined) groups.push(group)
  group.person = { ...group.person, login: group.person.login || each.login, name: group.person.name || each.name }
  for (const mark of marks) {
    group.marks.add(mark)
    byMark.set(mark, group)
  }
  return group
}

function fold(login: string): string {
  return login.toLowerCase()
}
