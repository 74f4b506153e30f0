/** The code of a `ProtocolFault`. */
export const protocolFault = 'SLIPWAY_PROTOCOL'

/** A server said what its protocol does not allow: nothing that it says can be relied on any more, and the connection ends. */
export class ProtocolFault extends Error {
  readonly code = protocolFault

  /** `what` continues «The server sent …», in our words: nothing of the server's own text is quoted. */
  constructor(what: string) {
    super(`The server sent ${what}`)
    this.name = 'ProtocolFault'
  }
}

/** Bytes that a server may send in all until its session is open: greeting, authentication, settings, and one row about itself. */
export const mostWhileOpening = 1_048_576
