// Replaces the entry point of @nats-io/nats-core in @nats-io/transport-node, with only what publishes over a socket. The real one also loads
// WebSockets, a benchmark and codecs: 55 kB.
export * from '../../node_modules/@nats-io/nats-core/lib/databuffer.js'
export * from '../../node_modules/@nats-io/nats-core/lib/errors.js'
export * from '../../node_modules/@nats-io/nats-core/lib/headers.js'
export * from '../../node_modules/@nats-io/nats-core/lib/nats.js'
export * from '../../node_modules/@nats-io/nats-core/lib/options.js'
export * from '../../node_modules/@nats-io/nats-core/lib/protocol.js'
export * from '../../node_modules/@nats-io/nats-core/lib/transport.js'
export * from '../../node_modules/@nats-io/nats-core/lib/util.js'
