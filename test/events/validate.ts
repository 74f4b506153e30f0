/** Whether an event is what CDEvents and CloudEvents publish of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const folder = join(import.meta.dirname, 'schemas')
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)

/** The id of the schema of each type that has one of its own. */
const schemas = new Map<string, string>()
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.json')) continue
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  ajv.addSchema(schema)
  for (const type of schema.properties?.context?.properties?.type?.enum ?? []) schemas.set(type, schema.$id)
}
const custom = 'https://cdevents.dev/0.5.1/schema/custom'

/** Faults of a CloudEvent in the JSON form with a CDEvent in it; none where it is fine. */
export function faultsOf(event: unknown): readonly string[] {
  if (typeof event !== 'object' || event === null) return ['no object']
  const { data, ...outer } = { data: undefined, ...event }
  const inner: { context?: Record<string, unknown>; subject?: Record<string, unknown> } = data ?? {}
  const { context = {}, subject = {} } = inner
  const type = String(context['type'])
  const id = schemas.get(type) ?? (type.startsWith('dev.cdeventsx.') ? custom : undefined)
  const check = id === undefined ? undefined : ajv.getSchema(id)
  if (check === undefined) return [`no schema for ${type}`]
  // the binding: what the envelope repeats of the event
  const expected = {
    specversion: '1.0',
    id: context['id'],
    source: context['source'],
    type,
    subject: subject['id'],
    time: context['timestamp'],
    datacontenttype: 'application/json',
  }
  const isBound = JSON.stringify(outer) === JSON.stringify(expected)
  const errors = check(data)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  return isBound ? errors : [...errors, `envelope ${JSON.stringify(outer)}`]
}
