/** An issue or pull request in a text; `repository` is '' for this one. */
export interface Reference {
  /** `owner/name`, or ''. */
  readonly repository: string
  readonly number: number
}

/** `#12`, `owner/name#12` or an issue's address; every part has a maximum length, because the text is untrusted. */
const target =
  /(?:([\w.-]{1,39}\/[\w.-]{1,100})?#(\d{1,9})|https?:\/\/[\w.-]{1,100}\/([\w.-]{1,39}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9}))(?!\w)/

/** The issues that a message closes when it reaches the default branch, by GitHub's nine keywords; each once, in order. */
export function closedIssues(message: string, repository: string): readonly Reference[] {
  if (!/\b(?:close|fix|resolve)/i.test(message)) return []
  // as in GitHub, each issue needs its own keyword: "closes #1, #2" only closes the first
  const pattern = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \\t]{1,4}(${target.source})`, 'gi')
  const found = [...message.slice(0, 20_000).matchAll(pattern)].flatMap(([, issue = '']) =>
    references(issue, repository),
  )
  return distinct(found)
}

/** The pull requests of this repository that a message backports, according to its text (`Backport of #12`, `[Backport] … (#12)`). */
export function backportedPulls(title: string, message: string, repository: string): readonly number[] {
  if (!/back-?port|forward-?port/i.test(message)) return []
  const fromTitle = /^\s*(?:\[[^\]]{0,60}\bback-?port[^\]]{0,60}\]|(?:\w{1,20}\([^)]{0,60}\): )?\bback-?port)/i.test(
    title,
  )
    ? references(title, repository)
    : []
  const lines = new RegExp(
    `^(?:[*-] )?(?:manual |automated |automatic )?(?:back|forward)-?port(?:s|ed)?(?: of)?(?: (?:pr|pull request))?:? ${target.source}`,
    'gim',
  )
  const fromBody = [...message.slice(0, 20_000).matchAll(lines)].map((found) => ownNumber(found, repository))
  return [
    ...new Set([...fromTitle.filter((each) => each.repository === '').map((each) => each.number), ...fromBody]),
  ].filter((number) => number > 0)
}

/** The original commits of a cherry-pick, from its message (`git cherry-pick -x`). */
export function pickedCommits(message: string): readonly string[] {
  if (!message.includes('cherry picked from commit')) return []
  return [...message.matchAll(/^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm)].map(([, sha = '']) => sha)
}

function references(text: string, repository: string): readonly Reference[] {
  return [...text.matchAll(new RegExp(target.source, 'gi'))].map(([, short = '', number, long = '', longNumber]) => {
    const named = short || long
    const own = named.toLowerCase() === repository.toLowerCase()
    return { repository: own ? '' : named, number: Number(number ?? longNumber) }
  })
}

function ownNumber(found: RegExpMatchArray, repository: string): number {
  const [reference] = references(found[0], repository)
  return reference?.repository === '' ? reference.number : 0
}

/** Each reference once, in order. */
export function distinct(all: readonly Reference[]): readonly Reference[] {
  return [...new Map(all.map((each) => [`${each.repository}#${each.number}`.toLowerCase(), each])).values()]
}
