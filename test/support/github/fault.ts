/** What goes wrong; with `after`, the request took effect before it did. */
export type Trouble =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504; readonly after?: boolean }
  | { readonly kind: 'cut'; readonly after?: boolean }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** No answer ever comes, because `off` ends who asked: a power cut before or after the effect. */
  | { readonly kind: 'power'; readonly off: () => void; readonly after?: boolean }
  /** `resetIn` counts seconds from now. */
  | { readonly kind: 'primary-limit'; readonly resetIn: number; readonly status?: 403 | 429 }
  /** `retryAfter` counts seconds; left out, GitHub sends no such header. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 }
  /** The effect took place, the answer is half a page of JSON. */
  | { readonly kind: 'malformed' }
  /** 502 at an upload that leaves an empty asset of state `starter`. */
  | { readonly kind: 'starter' }

/** Which requests meet trouble. */
export interface Fault {
  /** A route (`POST /repos/{owner}/{repo}/releases`) or the name of a GraphQL operation; left out, any request. */
  readonly on?: string
  /** The first matching request it meets, counted from the moment the fault was given; 1 when left out. */
  readonly nth?: number
  /** How many requests in a row it meets; 1 when left out. */
  readonly times?: number
  readonly trouble: Trouble
}

/** The faults that are still to come. */
export interface Faults {
  readonly add: (fault: Fault) => void
  readonly clear: () => void
  /** How many have met no request yet. */
  readonly unmet: () => number
  /** The trouble this request meets. */
  readonly meet: (names: readonly string[]) => Trouble | undefined
}

/** No faults yet. */
export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; seen: number }[] = []
  return {
    add: (fault) => waiting.push({ fault, seen: 0 }),
    clear: () => waiting.splice(0),
    unmet: () => waiting.filter(({ seen, fault }) => seen < (fault.nth ?? 1)).length,
    meet: (names) => {
      let met: Trouble | undefined
      for (const entry of waiting) {
        const { on, nth = 1, times = 1, trouble } = entry.fault
        if (on !== undefined && !names.includes(on)) continue
        entry.seen++
        if (entry.seen >= nth && entry.seen < nth + times) met ??= trouble
      }
      return met
    },
  }
}
