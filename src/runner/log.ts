import { printable } from '../text/printable.ts'
import type { AnnotationPlace, Log } from './host.ts'
import * as toolkit from './toolkit.ts'

/** GitHub keeps ten annotations of each type per step, with 4,096 characters each; the rest goes to the log. */
const annotationLimit = 10
const annotationLength = 4_000

/** The log of a step, as the runner reads it. */
export function runnerLog(): Log {
  const left = { notice: annotationLimit, warning: annotationLimit, error: annotationLimit }
  const annotate = (kind: keyof typeof left, text: string, place: AnnotationPlace = {}) => {
    const safe = printable(text)
    if (left[kind]-- <= 0) return toolkit.info(`${kind}: ${safe}`)
    const properties: toolkit.AnnotationProperties = {}
    if (place.file !== undefined) properties.file = place.file
    if (place.line !== undefined) properties.startLine = place.line
    if (place.title !== undefined) properties.title = printable(place.title)
    return toolkit.annotate(kind, safe.slice(0, annotationLength), properties)
  }
  return {
    info: (text) => toolkit.info(printable(text)),
    debug: (text) => toolkit.debug(printable(text)),
    notice: (text, place) => annotate('notice', text, place),
    warning: (text, place) => annotate('warning', text, place),
    error: (text, place) => annotate('error', text, place),
    group: (title, body) => toolkit.group(printable(title), body),
  }
}

/** Masks a line in everything that is printed from now on. Only for `secretKeeper`, which knows the parts of a secret to mask. */
export function maskLine(line: string): void {
  toolkit.setSecret(line)
}
