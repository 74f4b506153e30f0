import { readFileSync } from 'node:fs'
import { originalOf, refused } from './compile.ts'
import type { Report } from './report.ts'

const least = 90

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
export function printScore(parts: readonly { name: string; report: string }[]): number {
  const total: Count = { killed: 0, all: 0 }
  const stale: Excuse[] = []
  const low: string[] = []
  for (const { name, report } of parts) {
    const read: Report = JSON.parse(readFileSync(report, 'utf8'))
    const unused = new Set(excuses.filter(({ file }) => Object.hasOwn(read.files, file)))
    const { killed, all } = countOf(read, unused)
    stale.push(...unused)
    if (100 * killed < least * all) low.push(name)
    console.log(`${name}: ${share(killed, all)} of ${all} mutants killed`)
    total.killed += killed
    total.all += all
  }
  const { killed, all } = total
  console.log(`all: ${share(killed, all)} of ${all} mutants killed; at least ${least} % of each group must be`)
  if (low.length > 0) console.log(`below: ${low.join(', ')}`)
  for (const { file, from } of stale) console.log(`survivors.json: ${file}: ${from}: does not survive any more`)
  return low.length === 0 && stale.length === 0 ? 0 : 1
}

function countOf(report: Report, unused: Set<Excuse>): Count {
  const count: Count = { killed: 0, all: 0 }
  const uncompiled = refused(report)
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const mutant of mutants) {
      if (uncompiled.has(mutant)) continue
      const { mutatorName, status, location, replacement } = mutant
      const from = originalOf(source, mutant)
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
