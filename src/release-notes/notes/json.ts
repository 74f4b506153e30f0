import type { Change } from '../changes/changes.ts'
import type { Contributor } from '../changes/people.ts'
import { compareUrl, issueUrl, type Notes, releaseUrl } from './notes.ts'
import { urlOf } from './view.ts'

/** The notes as data, for `format: json`; texts are unescaped. */
export function notesData(notes: Notes) {
  const { subject, breaking, sections, hidden, updated, dependencies, contributors } = notes
  const { site } = subject
  const change = (each: Change) => changeData(each, notes)
  return {
    tag: subject.tag,
    version: subject.version,
    'previous-tag': subject.previousTag,
    date: subject.date,
    package: subject.package,
    repository: site.repository,
    'compare-url': compareUrl(subject) ?? '',
    'release-url': releaseUrl(subject) ?? '',
    breaking: breaking.map(change),
    sections: sections.map(({ title, changes }) => ({ title, changes: changes.map(change) })),
    hidden: hidden.map(change),
    updated,
    dependencies: dependencies.map(({ name, from, to, changes }) => ({
      name,
      from,
      to,
      urls: changes.map((each) => urlOf(each, site)),
    })),
    contributors: contributors.map(contributorData),
  }
}

/** In the form of the output `contributors`. */
export function contributorData({ login, name, changes, isNew }: Contributor) {
  return { login, name, changes, new: isNew === true }
}

function changeData(change: Change, { subject: { site } }: Notes) {
  const { subject, type, scope, breaking, migration, number, sha, labels, closes, people } = change
  return {
    subject,
    type,
    scope,
    breaking,
    migration,
    number,
    sha,
    url: urlOf(change, site),
    labels,
    closes: closes.map((each) => ({
      ...each,
      url: site.repository === '' ? '' : issueUrl(site, each.number, 'issues', each.repository || site.repository),
    })),
    authors: people.map(({ login, name }) => ({ login, name })),
  }
}

/** The data as JSON of at most `limit` bytes: if it is longer, changes are removed from the end, and `truncated` is true. */
export function boundJson(data: ReturnType<typeof notesData>, limit: number): string {
  const whole = JSON.stringify(data)
  if (Buffer.byteLength(whole) <= limit) return whole
  const total = data.breaking.length + data.sections.reduce((sum, { changes }) => sum + changes.length, 0)
  let fitting = 0
  for (let low = 0, high = total; low <= high; ) {
    const middle = (low + high) >>> 1
    const fits = Buffer.byteLength(JSON.stringify(firstChanges(data, middle))) <= limit
    if (fits) fitting = middle
    if (fits) low = middle + 1
    else high = middle - 1
  }
  return JSON.stringify(firstChanges(data, fitting))
}

function firstChanges(data: ReturnType<typeof notesData>, count: number) {
  let left = count - data.breaking.length
  const sections = data.sections.map(({ title, changes }) => {
    const kept = changes.slice(0, Math.max(0, left))
    left -= changes.length
    return { title, changes: kept }
  })
  return {
    ...data,
    truncated: true,
    breaking: data.breaking.slice(0, count),
    sections: sections.filter(({ changes }) => changes.length > 0),
    hidden: [],
    dependencies: [],
    contributors: [],
  }
}
