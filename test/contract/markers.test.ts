import { parseAcknowledged } from '../../src/approval/request/acknowledged.ts'
import { markedDeployment, tableMarker } from '../../src/approval/request/marks.ts'
import { hasMarker, isMarkedWith, marker } from '../../src/markdown/marker.ts'
import { isUntouched, withMark } from '../../src/release-notes/notes/mark.ts'
import { placeMarker } from '../../src/restore/tell/message.ts'
import { markedTags } from '../../src/version-bump/marker.ts'
import { listFiles, readText } from './tree.ts'

const home = 'src/markdown/marker.ts'

test('only src/markdown/marker.ts writes or reads a marker', () => {
  const sources = listFiles().filter((file) => /^src\/.*\.[jt]s$/.test(file) && file !== home)
  const own = sources.filter((file) => /<!--\s*slipway|slipway-(incident|release|closed)\b/.test(readText(file)))
  expect(own).toEqual([])
  // Other comments of HTML are of Markdown itself.
  expect(sources.filter((file) => readText(file).includes('<!--')).toSorted()).toEqual([...foreign].toSorted())
})

/** Files that know HTML comments which are no markers. */
const foreign: readonly string[] = ['src/commits/lines.ts', 'src/manifests/syntax/xml.ts', 'src/markdown/lines.ts']

/** Texts as they stood in an issue, a comment or a pull request when the suite was upgraded, letter by letter. */
test.each<readonly [string, string, (text: string) => unknown, unknown]>([
  ['an open gate request', '<!-- slipway:gate deployment=4711 -->\n## May it go?', markedDeployment, 4711],
  ['its table', '<!-- slipway:gate-table -->\n**Waiting**', (text) => isMarkedWith(text, tableMarker), true],
  [
    'what the table keeps',
    '<!-- slipway:gate-table -->\n**Waiting**\n\n<!-- slipway:marked 12+ 345- -->',
    (text) => [...parseAcknowledged([text])],
    [
      [12, '+1'],
      [345, '-1'],
    ],
  ],
  [
    'a release pull request',
    '<!-- slipway-release [{"name":"a@1.2.3","version":"1.2.3"},{"name":"b\\u003e-v2.0.0","version":"2.0.0"}] -->\nMerging',
    markedTags,
    [
      { name: 'a@1.2.3', version: '1.2.3' },
      { name: 'b>-v2.0.0', version: '2.0.0' },
    ],
  ],
  [
    'an incident',
    '<!-- slipway-incident 4711 --><!-- slipway-incident-of pre%20prod shop -->\n\n**shop failed**',
    (text) => [
      isMarkedWith(text, marker('incident', [['deployment', '4711']])),
      hasMarker(text, placeMarker({ environment: 'pre prod', service: 'shop' })),
      hasMarker(text, placeMarker({ environment: 'pre prod', service: '' })),
    ],
    [true, true, false],
  ],
  [
    'the comment of a migration',
    '<!-- slipway: db-migrate 0123456789abcdef -->\n## Plan',
    (text) => isMarkedWith(text, marker('db-migrate', [['plan', '0123456789abcdef']])),
    true,
  ],
])('%s that was there before an upgrade is found', (_, text, read, expected) => {
  expect(read(text)).toEqual(expected)
})

test('notes that were there before an upgrade are known as untouched', () => {
  const old = 'One\n\n<!-- slipway:notes sha256=8b12507783d5beca -->\n'
  expect(withMark('One')).toBe(old)
  expect(isUntouched(old)).toBe(true)
  expect(isUntouched(old.replace('One', 'Two'))).toBe(false)
})
