// Stands in for @nats-io/nkeys in @nats-io/nats-core: 95 kB of cryptography for logins by key, which `events-url` does not take.
module.exports = {}
