import type { InputReader, SecretInputs } from '../input/reader.ts'

/** The input that says where events go. */
export const eventsInputs = ['events-url'] as const
type EventsInput = (typeof eventsInputs)[number]

/** Whoever knows the address can post there. */
export const eventsSecrets = { 'events-url': 'value' } as const satisfies SecretInputs<EventsInput>

/** Reads where events go; '' for nowhere. What is wrong is recorded in the reader, without the address, which is a secret. */
export function readEventsUrl(reader: InputReader<EventsInput>): string {
  const given = reader.text('events-url')
  if (given === '') return ''
  const protocol = URL.parse(given)?.protocol
  if (protocol === undefined) reader.reportError('events-url', 'is no address; give one that begins with `https://`')
  else if (protocol === 'nats:' || protocol === 'tls:')
    reader.reportError(
      'events-url',
      'is an address of NATS, which is not supported; give an `https://` address that takes CloudEvents, such as that of a bridge to NATS',
    )
  else if (protocol !== 'https:' && protocol !== 'http:')
    reader.reportError('events-url', 'begins neither with `https://` nor with `http://`')
  else return given
  return ''
}
