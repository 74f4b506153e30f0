import { brief } from '../../text/printable.ts'
import type { Criteria, Section } from './sections.ts'

/** Receives the end of a sentence about an error: "is …; allowed: …". */
export type ReportError = (what: string) => void

const kinds = ['types', 'labels', 'scopes', 'paths', 'authors'] as const

/** Reads the YAML of the input `sections`: title → {types, labels, scopes, paths, authors}, or title → a list of types. */
export function parseSections(value: unknown, reportError: ReportError): readonly Section[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!isRecord(value)) {
    reportError(
      'is not a mapping; write `title: {types: [feat], labels: [...], scopes: [...], paths: [...]}` for each section',
    )
    return undefined
  }
  return Object.entries(value).map(([title, given]) => {
    const where = `has section \`${brief(title, 60)}\`, which `
    const { hidden = false, ...criteria } = isRecord(given) ? given : { types: given }
    if (typeof hidden !== 'boolean')
      reportError(`${where}has \`hidden: ${brief(String(hidden), 60)}\`; allowed: \`true\` and \`false\``)
    const takes = parseCriteria(criteria, where, reportError)
    if (Object.keys(takes).length === 0)
      reportError(`${where}selects nothing; add types, labels, scopes, paths or authors`)
    return { title, takes, leaves: {}, hidden: hidden === true }
  })
}

/** Reads criteria: a mapping of the five kinds, each to a word or a list of words. `where` begins a UserError. */
export function parseCriteria(value: unknown, where: string, reportError: ReportError): Criteria {
  if (value === undefined || value === null) return {}
  if (!isRecord(value)) {
    reportError(`${where}is not a mapping; allowed: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`)
    return {}
  }
  const known: readonly string[] = kinds
  for (const name of Object.keys(value).filter((each) => !known.includes(each)))
    reportError(`${where}has \`${brief(name, 60)}\`; allowed: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`)
  const found = kinds.flatMap((kind) => {
    const words = wordsOf(value[kind])
    if (words === undefined) reportError(`${where}has \`${kind}\` that is neither a word nor a list of words`)
    const folded = kind === 'paths' ? words : words?.map((word) => word.toLowerCase())
    return folded === undefined || value[kind] === undefined ? [] : [[kind, folded] as const]
  })
  return Object.fromEntries(found)
}

/** The content of GitHub's own `.github/release.yml`. */
export interface Categories {
  readonly sections: readonly Section[]
  readonly exclude: Criteria
}

/** Reads `.github/release.yml` (docs.github.com, "Automatically generated release notes"); ignores everything that does not have its form. */
export function parseCategories(value: unknown): Categories {
  const changelog = isRecord(value) && isRecord(value['changelog']) ? value['changelog'] : {}
  const categories: readonly unknown[] = Array.isArray(changelog['categories']) ? changelog['categories'] : []
  const sections = categories.flatMap((category) => {
    if (!isRecord(category) || typeof category['title'] !== 'string') return []
    const takes = { labels: foldedWords(category['labels']) }
    return [{ title: category['title'], takes, leaves: parseExclusion(category['exclude']), hidden: false }]
  })
  return { sections, exclude: parseExclusion(changelog['exclude']) }
}

function parseExclusion(value: unknown): Criteria {
  if (!isRecord(value)) return {}
  return { labels: foldedWords(value['labels']), authors: foldedWords(value['authors']) }
}

function foldedWords(value: unknown): readonly string[] {
  return (wordsOf(value) ?? []).map((word) => word.toLowerCase())
}

/** A word or a list of words; empty for nothing, undefined for anything else. YAML turns some words into numbers and booleans. */
function wordsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return []
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isWord = (each: unknown) => ['string', 'number', 'boolean'].includes(typeof each)
  return all.every(isWord) ? all.map(String) : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
