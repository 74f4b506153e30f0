import type { SendRequest } from '../network/ask.ts'
import type { Certificate, PortProbe } from '../network/connect.ts'
import { Gone, isRefused, isRefusedOnLoopback, messageOf } from '../network/errors.ts'
import { routeTo } from '../network/proxy.ts'

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
  readonly #places = new Set<string>()

  /** The same questions; their answers are remembered, and a refusal after one is a `Gone`. */
  remember({ ask, probePort, certificateOf }: Asking, env: Readonly<Record<string, string | undefined>>): Asking {
    return {
      ask: (question) => {
        const { url, address } = question
        const isDirect = address === undefined && routeTo(url, env).kind === 'direct'
        const port = url.port || (url.protocol === 'https:' ? '443' : '80')
        return isDirect ? this.#hear(`${url.hostname}:${port}`, () => ask(question)) : ask(question)
      },
      probePort: async (host, port, ...rest) => {
        const found = await probePort(host, port, ...rest)
        if (found.isOpen) this.#places.add(`${host}:${port}`)
        return found
      },
      certificateOf: (host, port, ...rest) => this.#hear(`${host}:${port}`, () => certificateOf(host, port, ...rest)),
    }
  }

  async #hear<Answer>(place: string, ask: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await ask()
      this.#places.add(place)
      return answer
    } catch (error) {
      if (!this.#places.has(place) || !isRefused(error)) throw error
      if (isRefusedOnLoopback(error))
        throw new Error(`${messageOf(error)}: it answered before, and a tunnel may have ended`, { cause: error })
      throw new Gone(`${messageOf(error)}: it answered before, and takes no connections now`, { cause: error })
    }
  }
}
