import type { CheckResult, Verification } from '../check.ts'

/** The results in the JUnit format that CI systems read. Inconclusive becomes an error: the test could not be completed. */
export function junit({ results, startedAt, endedAt }: Verification): string {
  const count = (name: string) => results.filter((each) => elementOf(each) === name).length
  const totals = attributes({
    name: 'smoke-test',
    tests: String(results.length),
    failures: String(count('failure')),
    errors: String(count('error')),
    skipped: String(count('skipped')),
    time: seconds(startedAt, endedAt),
  })
  const suite = `  <testsuite${totals}${attributes({ timestamp: startedAt.toISOString() })}>`
  const cases = results.map(caseOf)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${totals}>`,
    suite,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function caseOf(result: CheckResult): string {
  const { id, kind, status, severity, message, evidence, startedAt, endedAt } = result
  const open = `    <testcase${attributes({ classname: kind, name: id, time: seconds(startedAt, endedAt) })}`
  const name = elementOf(result)
  if (name === undefined) return `${open}/>`
  const told = attributes(
    name !== 'skipped'
      ? { message, type: severity }
      : { message: status === 'skipped' ? message : `${status}, warning only: ${message}` },
  )
  const inner = evidence === '' ? `<${name}${told}/>` : `<${name}${told}>${escapeXml(evidence)}</${name}>`
  return `${open}>\n      ${inner}\n    </testcase>`
}

/** A warning does not fail the job, so the file does not count it as a failure either. */
function elementOf({ status, severity }: CheckResult): 'failure' | 'error' | 'skipped' | undefined {
  if (status === 'passed') return undefined
  if (status === 'skipped' || severity === 'warning') return 'skipped'
  return status === 'failed' ? 'failure' : 'error'
}

function seconds(from: Date, to: Date): string {
  return ((to.getTime() - from.getTime()) / 1_000).toFixed(3)
}

function attributes(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escapeXml(value).replace(/\s/g, ' ')}"`)
    .join('')
}

/** Removes characters that XML 1.0 cannot contain. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)
}
