import { createHash } from 'node:crypto'
import type { EventDraft } from '../runner/host.ts'

/** The version of CDEvents that defines the types. */
const specVersion = '0.5.1'

/** The source and time of events. */
export interface EventOrigin {
  /** Address of the repository. */
  readonly source: string
  readonly run: string
  readonly attempt: string
  /** Of the workflow: the job and the step. */
  readonly step: string
  readonly runUrl: string
  readonly at: Date
}

/** A CDEvent inside of a CloudEvent, in the JSON form (cdevents.dev, CloudEvents binding). */
export interface CloudEvent {
  readonly specversion: '1.0'
  readonly id: string
  readonly source: string
  readonly type: string
  readonly subject: string
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly data: {
    readonly context: Readonly<Record<'specversion' | 'id' | 'source' | 'type' | 'timestamp', string>>
    readonly subject: {
      readonly id: string
      readonly source: string
      readonly content: Readonly<Record<string, unknown>>
    }
    readonly customData: Readonly<Record<string, unknown>>
    readonly customDataContentType: 'application/json'
  }
}

/** The event of a draft. */
export function cloudEvent(draft: EventDraft, origin: EventOrigin): CloudEvent {
  const { type, subject, content, data } = draft
  const { source, runUrl } = origin
  const id = eventId(draft, origin)
  const time = origin.at.toISOString()
  return {
    specversion: '1.0',
    id,
    source,
    type,
    subject,
    time,
    datacontenttype: 'application/json',
    data: {
      context: { specversion: specVersion, id, source, type, timestamp: time },
      subject: { id: subject, source, content },
      customData: { ...data, run: runUrl },
      customDataContentType: 'application/json',
    },
  }
}

/** Longest text in an event, in UTF-16 units, because texts of people and scripts have no limit. */
const mostText = 4_000

/** An event in the form in which it is sent; long texts are cut. */
export function textOf(event: CloudEvent): string {
  return JSON.stringify(event, (_, value: unknown) =>
    typeof value === 'string' && value.length > mostText ? `${value.slice(0, mostText - 1).toWellFormed()}…` : value,
  )
}

/** The same id for the same meaning in one attempt of a run, so that receivers find duplicates by source and id. */
function eventId({ type, subject, apart, isOfStep }: EventDraft, { run, attempt, step }: EventOrigin): string {
  const more = isOfStep === true ? [step, ...(apart ?? [])] : apart
  const parts = [run, attempt, type, subject, ...(more === undefined ? [] : [more])]
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${run}-${attempt}-${digest.slice(0, 24)}`
}
