import { isNats, readNatsAddress } from '../../src/events/nats-address.ts'

test.each([
  ['nats://host/releases', { isSecure: false, hostname: 'host', server: 'host:4222', subject: 'releases' }],
  ['tls://h.example.com:4443/a.b-c', { isSecure: true, server: 'h.example.com:4443', subject: 'a.b-c' }],
  ['nats://[::1]:4222/r', { hostname: '::1', server: '[::1]:4222' }],
  ['nats://u:p%40s%2Fs@h/r', { login: { user: 'u', password: 'p@s/s' } }],
  ['nats://t0ken@h/r', { login: { token: 't0ken' } }],
  ['nats://h/r', { login: undefined }],
])('%s', (given, expected) => {
  expect(isNats(given)).toBe(true)
  expect(readNatsAddress(given)).toMatchObject(expected)
})

test.each([
  ['nats:', 'names no NATS host'],
  ['nats:///s3cret', 'names no NATS host'],
  ['nats://a,b/s3cret', 'names no NATS host'],
  ['nats://h:0/s3cret', 'names no NATS host'],
  ['nats://h', 'has no subject'],
  ['nats://h/', 'has no subject'],
  ['nats://h/s3cret/b', 'has no subject'],
  ['nats://h/s3cret.*', 'has no subject'],
  ['nats://h/s3cret.%3E', 'has no subject'],
  ['nats://h/$JS.API.STREAM.DELETE.s3cret', 'has no subject'],
  ['nats://h/s3cret..b', 'has no subject'],
  ['nats://h/s3cret%0D%0APUB', 'has no subject'],
  [`nats://h/${'s3cret'.repeat(50)}`, 'has no subject'],
  ['nats://h/s3cret?b=c', 'has a `?` or `#`'],
  ['nats://u:s3cret%@h/r', 'has a `%`'],
])('%s is refused without a part of it', (given, words) => {
  const read = readNatsAddress(given)
  const why = 'why' in read ? read.why : ''
  expect(why).toContain(words)
  expect(why).not.toContain('s3cret')
})
