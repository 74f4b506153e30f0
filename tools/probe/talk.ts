/** An answer of GitHub. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; undefined if there is none. */
  readonly body: unknown
}

/** A call of GitHub's API. An answer of any status is a result; only a failed connection throws. */
export type Talk = (method: string, path: string, body?: unknown) => Promise<Answer>

/** Calls the API at `base`; a path with a scheme (an upload) is used unchanged. */
export function talkTo(base: string, token: string): Talk {
  return async (method, path, body) => {
    const isText = typeof body === 'string'
    const answer = await fetch(/^https?:/.test(path) ? path : `${base}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        'user-agent': 'slipway-probe',
        ...(body === undefined ? {} : { 'content-type': isText ? 'text/plain' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    })
    const text = await answer.text()
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: parsed(text) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The value at a path of an answer; undefined if a part of it is missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here: unknown = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

/** A list in an answer; empty if it is not a list. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}
