import { type Answer, Refused } from './answer.ts'
import type { Trouble } from './fault.ts'
import { leaveStarter } from './rest/assets.ts'
import type { Asked } from './route.ts'
import type { State } from './state.ts'

/** What happens in place of an effect; undefined where the effect takes place. */
export function before(trouble: Trouble, asked: Asked, state: State): Answer | 'cut' | 'nothing' | undefined {
  if (trouble.kind === 'power' && trouble.after !== true) return cutPower(trouble)
  if (trouble.kind === 'cut' && trouble.after !== true) return 'cut'
  if (trouble.kind === 'status' && trouble.after !== true) return ill(trouble.status)
  if (trouble.kind === 'starter') {
    leaveStarter(asked, state)
    return ill(502)
  }
  if (trouble.kind === 'primary-limit') {
    const reset = Math.ceil(state.now().getTime() / 1000) + trouble.resetIn
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    return { ...new Refused(trouble.status ?? 403, 'API rate limit exceeded for installation ID 1.').answer, headers }
  }
  if (trouble.kind !== 'secondary-limit') return undefined
  const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const headers = trouble.retryAfter === undefined ? {} : { 'retry-after': String(trouble.retryAfter) }
  return { ...new Refused(trouble.status ?? 403, words).answer, headers }
}

/** What becomes of the answer after the effect. */
export function after(trouble: Trouble | undefined, answer: Answer): Answer | 'cut' | 'nothing' {
  if (trouble === undefined) return answer
  if (trouble.kind === 'power') return cutPower(trouble)
  if (trouble.kind === 'cut') return 'cut'
  if (trouble.kind === 'status') return ill(trouble.status)
  if (trouble.kind === 'malformed') return { ...answer, headers: { 'x-fake-cut': 'half' } }
  return answer
}

function cutPower({ off }: Extract<Trouble, { readonly kind: 'power' }>): 'nothing' {
  off()
  return 'nothing'
}

function ill(status: number): Answer {
  return { status, body: { message: 'Server Error' } }
}
