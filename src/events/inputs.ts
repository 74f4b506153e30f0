import type { InputReader, SecretInputs } from '../input/reader.ts'
import { isNats, readNatsAddress } from './nats-address.ts'

/** The input with the receiver of events. */
export const eventsInputs = ['events-url'] as const
type EventsInput = (typeof eventsInputs)[number]

/** A secret, because anyone who knows the address can post there. */
export const eventsSecrets = { 'events-url': 'value' } as const satisfies SecretInputs<EventsInput>

/** Reads where events go; '' for nowhere. The reader records errors, without the address, which is a secret. */
export function readEventsUrl(reader: InputReader<EventsInput>): string {
  const given = reader.text('events-url')
  if (given === '') return ''
  const why = faultOf(given)
  if (why === undefined) return given
  reader.reportError('events-url', why)
  return ''
}

function faultOf(given: string): string | undefined {
  const url = URL.parse(given)
  if (url === null)
    return 'is not an address; give one that begins with `https://`, or `nats://host:4222/subject` (with `%40` for an `@` in a password, and so on)'
  if (isNats(given)) {
    const read = readNatsAddress(given)
    return 'why' in read ? read.why : undefined
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb ? undefined : 'must begin with `https://` (or `http://`), or with `nats://` (or `tls://`)'
}
