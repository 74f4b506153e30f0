import type { Person, RequestFacts } from '../../../src/approval/case/facts.ts'
import { subjectCode } from '../../../src/approval/case/subject.ts'

/**
 * Whether the gate may be open, said a second time from the rules as they are written down, by trying everything and without the parts
 * of `src/gate` that decide it. It knows the sample's people, and inputs called `ticket`.
 */
export function mayOpen(given: RequestFacts): boolean {
  const { request, policy, evidence } = given
  if (evidence === undefined || given.mismatches.length > 0 || !given.bots.includes(request.creator)) return false
  const phases = request.statuses.map(({ phase }) => phase)
  if (['rejected', 'expired', 'superseded', 'void'].some((phase) => phases.includes(phase))) return false
  if (!isFree(given) || request.subject.policyDigest !== given.policyDigest) return false
  const ends = Math.min(request.createdAt + policy.expires, Date.parse(request.subject.expiresAt))
  if (given.now >= ends || hasSuccessor(given)) return false
  if (evidence.editors.some((id) => !given.bots.includes(id)) || evidence.isTransferred) return false
  if (!evidence.isAsFiled) return false
  if (!given.bots.includes(evidence.author) || evidence.deletions.some((deletion) => isRobbery(deletion, given)))
    return false
  const opens = request.statuses.filter(({ phase }) => phase === 'waiting').toSorted((a, b) => a.id - b.id)[0]?.at
  const timely = evidence.comments
    .filter(
      ({ at, author, app, isByEmail, body }) =>
        author.isPerson &&
        ((app === '' && !isByEmail) || /^\/reject( |$)/.test(body)) &&
        at >= (opens ?? ends) &&
        at < ends,
    )
    .toSorted((a, b) => a.at - b.at || a.id - b.id)
  const spoken = timely.map((each) => ({ ...each, person: given.people.find(({ id }) => id === each.author.id) }))
  if (spoken.some(({ body, person }) => /^\/(reject|approve|override)( |$)/.test(body) && person === undefined))
    return false
  const fits = (person: Person | undefined, at: number) => person !== undefined && fitsRule(person, at)
  if (
    spoken.some(
      ({ body, person }) =>
        /^\/reject( |$)/.test(body) && (fits(person, 0) || fits(person, 1) || person?.role === 'admin'),
    )
  )
    return false
  const sound = spoken.filter(({ isEdited, isMinimized }) => !isEdited && !isMinimized)
  if (sound.some(({ body, person }) => body === '/override now' && person?.role === 'admin')) return true
  const approvals = sound.flatMap(({ body, person }) =>
    person !== undefined && isApproval(body, person, given) ? [{ body, person }] : [],
  )
  return hasQuorum(approvals.map(({ person }) => person)) && hasTicket(approvals, given)
}

/** Somebody else took away what a person with a say wrote, or one of whom nothing is known. */
function isRobbery(
  { by, author }: { readonly by: number; readonly author: number },
  { people }: RequestFacts,
): boolean {
  const person = people.find(({ id }) => id === author)
  const hasSay = person === undefined || fitsRule(person, 0) || fitsRule(person, 1)
  return by !== 0 && by !== author && hasSay
}

function isFree({ request, here, policy, conclusions }: RequestFacts): boolean {
  const used = request.statuses
    .filter(({ phase }) => phase === 'consumed')
    .map(({ fields }) => Number(fields['attempt']))
  const others = used.filter((attempt) => attempt !== here?.attempt)
  if (others.length === 0) return true
  if (here === undefined || !policy.retriesAfterFailure) return false
  const haveFailed = others.every((attempt) => attempt < here.attempt && conclusions.get(attempt) === 'failure')
  return haveFailed && !request.statuses.some(({ phase }) => phase === 'verified')
}

function hasSuccessor({ rivals, request, policy }: RequestFacts): boolean {
  return rivals.some(({ id, run, stage }) => {
    if (id > request.id) return stage === 'begun' || policy.onNewRequest === 'supersede'
    return id < request.id && run !== request.subject.runId && policy.onNewRequest === 'refuse' && stage === 'open'
  })
}

function fitsRule({ role, login, permission }: Person, rule: number): boolean {
  if (permission === 'none') return false
  return rule === 0 ? role === 'maintain' || role === 'admin' : ['alice', 'bob', 'mia', 'erin'].includes(login)
}

function isApproval(body: string, person: Person, { policy, request }: RequestFacts): boolean {
  const code = subjectCode(request.subject)
  const forms = [`/approve ${code}`]
  if (!policy.needsCode) forms.push('/approve')
  if (!policy.needsCode && policy.inputs.length > 0) forms.push('/approve ticket=OPS-1', '/approve ticket=OPS-2')
  const isExcluded = [request.subject.actorId, ...request.subject.authors].includes(person.id)
  return forms.includes(body) && !isExcluded
}

/** One of the first rule and two others of the second. */
function hasQuorum(people: readonly Person[]): boolean {
  const each = [...new Map(people.map((person) => [person.id, person])).values()]
  return each.some(
    (first) => fitsRule(first, 0) && each.filter((other) => other.id !== first.id && fitsRule(other, 1)).length >= 2,
  )
}

function hasTicket(
  approvals: readonly { readonly body: string; readonly person: Person }[],
  { policy }: RequestFacts,
): boolean {
  const latest = new Map(
    approvals.flatMap(({ body, person }) => (body.includes('ticket') ? [[person.id, body] as const] : [])),
  )
  // Somebody who fits neither rule has no say in the ticket.
  const values = new Set(
    [...latest]
      .filter(([id]) =>
        approvals.some(({ person }) => person.id === id && (fitsRule(person, 0) || fitsRule(person, 1))),
      )
      .map(([, body]) => body),
  )
  return values.size === 1 || (values.size === 0 && !policy.inputs.some(({ isRequired }) => isRequired))
}
