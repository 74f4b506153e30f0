import type { Change } from './changes.ts'
import { compareUrl, issueUrl, type Notes, releaseUrl } from './notes.ts'
import type { Contributor } from './people.ts'
import { urlOf } from './view.ts'

/** The notes as data, for `format: json`; texts are as people typed them. */
export function notesData(notes: Notes) {
  const { subject, breaking, sections, dependencies, contributors } = notes
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
    dependencies: dependencies.map(({ name, from, to, changes }) => ({
      name,
      from,
      to,
      urls: changes.map((each) => urlOf(each, site)),
    })),
    contributors: contributors.map(contributorData),
  }
}

/** As the output `contributors` has it. */
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

/**
 * The data as JSON of at most `limit` bytes: where it is longer, whole sections are left out from the end, and `truncated` is true.
 */
export function boundJson(data: ReturnType<typeof notesData>, limit: number): string {
  const whole = JSON.stringify(data)
  if (Buffer.byteLength(whole) <= limit) return whole
  const kept = { ...data, truncated: true, contributors: [], dependencies: [] }
  for (let count = data.sections.length; count >= 0; count--) {
    const text = JSON.stringify({ ...kept, sections: data.sections.slice(0, count) })
    if (Buffer.byteLength(text) <= limit) return text
  }
  return JSON.stringify({ ...kept, sections: [], breaking: [] })
}
