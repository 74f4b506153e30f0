import type { SendRequest } from '../network/ask.ts'
import type { Certificate, PortProbe } from '../network/connect.ts'
import { Gone, isRefused, isRefusedOnLoopback, messageOf } from '../network/errors.ts'
import { routeTo } from '../network/proxy.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the world is asked with, of which something may be learned. */
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
 * The machines and ports that have answered this run. Of one that refuses from the start nothing is known: the runner may be on the wrong side of
 * a firewall. One that answered before and refuses now is reached, and has stopped: whatever was asked of it has failed. Single replicas come
 * and go, so what is asked by address does not count; on a loopback address it may be a tunnel that has stopped, such as a port-forward, which ends
 * with the pod that a release replaces.
 */
export class AnsweredPlaces {
  /** When each answered, in words. */
  readonly #places = new Map<string, string>()

  /** Takes for answered what answered in another run, from a runner such as this. */
  know(places: readonly string[], when: string): void {
    for (const place of places) this.#places.set(place, when)
  }

  /** The same questions; their answers are remembered, and a refusal after one is a `Gone`. */
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
        throw new Error(`${messageOf(error)}: it answered ${when}, and a tunnel may have ended`, { cause: error })
      throw new Gone(`${messageOf(error)}: it answered ${when}, and takes no connections now`, { cause: error })
    }
  }
}

/** The machine and port of an address; undefined behind a proxy, whose answers are its own. */
export function placeOf(url: URL, env: Environment): string | undefined {
  if (routeTo(url, env).kind !== 'direct') return undefined
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`
}
