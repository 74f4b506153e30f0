import { readFileSync } from 'node:fs'

const least = 90

interface Mutant {
  readonly mutatorName: string
  readonly replacement: string
  readonly status: string
  readonly location: { readonly start: Spot; readonly end: Spot }
}

interface Spot {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** A mutant that no test can notice, or that is noticed elsewhere. */
interface Excuse {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly reason: string
}

interface Count {
  killed: number
  all: number
}

const excuses: readonly Excuse[] = JSON.parse(readFileSync(`${import.meta.dirname}/survivors.json`, 'utf8'))

/**
 * Prints what survived and how many did not; the exit code. What is said to people in sentences is left out: the tests of pages and bundles look
 * at it, and a sentence that is empty breaks no rule.
 */
export function printScore(parts: readonly { name: string; report: string }[], isWhole: boolean): number {
  const unused = new Set(excuses)
  const total: Count = { killed: 0, all: 0 }
  for (const { name, report } of parts) {
    const { killed, all } = countOf(JSON.parse(readFileSync(report, 'utf8')), unused)
    console.log(`${name}: ${share(killed, all)} of ${all} mutants killed`)
    total.killed += killed
    total.all += all
  }
  const { killed, all } = total
  console.log(`all: ${share(killed, all)} of ${all} mutants killed; at least ${least} % must be`)
  const stale = isWhole ? [...unused] : []
  for (const { file, from } of stale) console.log(`survivors.json: ${file}: ${from}: does not survive any more`)
  return 100 * killed >= least * all && stale.length === 0 ? 0 : 1
}

function countOf({ files }: Report, unused: Set<Excuse>): Count {
  const count: Count = { killed: 0, all: 0 }
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const { mutatorName, status, location, replacement } of mutants) {
      const from = cut(source, location)
      const isKilled = ['Killed', 'Timeout', 'RuntimeError'].includes(status)
      const excuse = excuses.find((each) => each.file === file && each.from === from && each.to === replacement)
      if (!isKilled && excuse !== undefined) unused.delete(excuse)
      const isSentence = mutatorName === 'StringLiteral' && /\S[ \n]\S/.test(from)
      if (isSentence || (!isKilled && excuse !== undefined)) continue
      count.all++
      if (isKilled) count.killed++
      else console.log(`${file}:${location.start.line}: ${brief(from)} -> ${brief(replacement)}`)
    }
  }
  return count
}

const brief = (text: string) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text)
const share = (some: number, of: number) => `${((100 * some) / Math.max(of, 1)).toFixed(1)} %`

function cut(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n')
}
