/** The code of a `ProtocolFault`. */
export const protocolFault = 'SLIPWAY_PROTOCOL'

/** The server violated its protocol: nothing it sends can be trusted any longer, and the connection ends. */
export class ProtocolFault extends Error {
  readonly code = protocolFault

  /** `what` continues «The server sent …», in our words: the server's own text is never quoted. */
  constructor(what: string) {
    super(`The server sent ${what}`)
    this.name = 'ProtocolFault'
  }
}

/** Maximum total bytes from a server until its session is open: greeting, authentication, settings, and one row about itself. */
export const mostWhileOpening = 1_048_576
