/** The totals of a JUnit report. */
export interface Suite {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  /** Names and messages of the first ten tests that failed or could not run. */
  readonly summary: readonly string[]
}

const mostTold = 10
const deepest = 100

/** Reads JUnit XML; rejects if it is invalid. Counts the cases itself, because the totals of some tools are wrong. */
export async function readSuite(text: string): Promise<Suite> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: false })
  const count = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  const told: string[] = []
  let depth = 0
  let root = ''
  let name = ''
  let fate: keyof typeof count | undefined
  parser.on('error', (error) => {
    throw new Error(`the report is not XML: ${error.message}`)
  })
  parser.on('opentag', (tag) => {
    if (depth === 0) root = tag.name
    if (++depth > deepest) throw new Error('the report is nested too deeply')
    if (tag.name === 'testcase') {
      ;[name, fate] = [[tag.attributes['classname'], tag.attributes['name']].filter(Boolean).join(' › '), undefined]
      count.tests++
    }
    const found = ({ failure: 'failures', error: 'errors', skipped: 'skipped' } as const)[tag.name]
    if (found === undefined || fate !== undefined) return
    fate = found
    count[found]++
    if (found !== 'skipped' && told.length < mostTold)
      told.push([name, tag.attributes['message']].filter(Boolean).join(': '))
  })
  parser.on('closetag', () => {
    depth--
  })
  parser.write(text).close()
  if (root !== 'testsuites' && root !== 'testsuite') throw new Error('the report is not in JUnit format')
  return { ...count, summary: told }
}
