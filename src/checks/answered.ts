import type { SendRequest } from '../network/ask.ts'
import type { Certificate, PortProbe } from '../network/connect.ts'
import { Gone, isRefused, isRefusedOnLoopback, messageOf } from '../network/errors.ts'
import { routeTo } from '../network/proxy.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The requests whose answers show what can be reached. */
interface Asking {
  readonly ask: SendRequest
  readonly probePort: (host: string, port: number, timeout: number, signal: AbortSignal) => Promise<PortProbe>
  readonly certificateOf: (
    host: string,
    port: number,
    servername: string,
    timeout: number,
    signal: AbortSignal,
    ca?: string,
  ) => Promise<Certificate>
}

/**
 * The machines and ports that answered during this run. If one refuses from the start, nothing is known: a firewall may be in between. If one
 * answered before and refuses now, it can be reached but has stopped, so the check fails. Replicas that are asked by their address do not count,
 * because they come and go. On a loopback address, a tunnel may have stopped, such as a port-forward, which ends with the pod that a release
 * replaces.
 */
export class AnsweredPlaces {
  /** When each answered, in words. */
  readonly #places = new Map<string, string>()

  /** Treats a place as answered if it answered in another run, to a runner like this one. */
  know(places: readonly string[], when: string): void {
    for (const place of places) this.#places.set(place, when)
  }

  /** The same requests; remembers their answers, and turns a refusal after an answer into `Gone`. */
  remember({ ask, probePort, certificateOf }: Asking, env: Environment): Asking {
    return {
      ask: (question) => {
        const place = question.address === undefined ? placeOf(question.url, env) : undefined
        return place === undefined ? ask(question) : this.#hear(place, () => ask(question))
      },
      probePort: async (host, port, ...rest) => {
        const found = await probePort(host, port, ...rest)
        if (found.isOpen) this.#places.set(`${host}:${port}`, 'before')
        return found
      },
      certificateOf: (host, port, ...rest) => this.#hear(`${host}:${port}`, () => certificateOf(host, port, ...rest)),
    }
  }

  async #hear<Answer>(place: string, ask: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await ask()
      this.#places.set(place, 'before')
      return answer
    } catch (error) {
      const when = this.#places.get(place)
      if (when === undefined || !isRefused(error)) throw error
      if (isRefusedOnLoopback(error))
        throw new Error(`${messageOf(error)}: it answered ${when}, but a tunnel may have ended`, { cause: error })
      throw new Gone(`${messageOf(error)}: it answered ${when}, but accepts no connections now`, { cause: error })
    }
  }
}

/** The machine and port of an address; undefined behind a proxy, which answers for others. */
export function placeOf(url: URL, env: Environment): string | undefined {
  if (routeTo(url, env).kind !== 'direct') return undefined
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`
}
