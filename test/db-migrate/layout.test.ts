import { catalogue, normalizeText } from '../../src/db-migrate/layout.ts'
import { sectionOf } from '../../src/db-migrate/sections.ts'
import { canonicalVersion, compareVersions } from '../../src/db-migrate/version.ts'

const read = (files: Readonly<Record<string, string>>) =>
  catalogue(
    Object.entries(files).map(([path, text]) => ({ path, text: normalizeText(text) })),
    'migrations',
  )

describe('versions', () => {
  test.each([
    ['1', '1'],
    ['001', '1'],
    ['1.0', '1'],
    ['1_2', '1.2'],
    ['01.02.00', '1.2'],
    ['20260131120000', '20260131120000'],
    ['0', '0'],
    ['0.0', '0'],
  ])('%s is %s', (given, expected) => {
    expect(canonicalVersion(given)).toBe(expected)
  })

  test.each([
    ['2', '10'],
    ['1.9', '1.10'],
    ['1', '1.1'],
    ['9007199254740992', '9007199254740993'],
    ['999', '20260131120000'],
  ])('%s comes before %s', (low, high) => {
    expect(Math.sign(compareVersions(low, high))).toBe(-1)
    expect(Math.sign(compareVersions(high, low))).toBe(1)
    expect(compareVersions(low, low)).toBe(0)
  })
})

describe('layouts', () => {
  test.each([
    [
      'slipway',
      { 'V2__b.sql': '', 'V10__c.sql': '', 'V1_1__a.sql': '', 'R__v.sql': '', 'U2__b.sql': '', 'sub/V3__d.sql': '' },
      ['V1.1', 'V2', 'V3', 'V10', 'R__v'],
    ],
    ['golang-migrate', { '000002_b.up.sql': '', '000001_a.up.sql': '', '000001_a.down.sql': '' }, ['V1', 'V2']],
    [
      'dbmate',
      { '20260102_b.sql': '-- migrate:up\n', '20260101_a.sql': '-- migrate:up\n-- migrate:down\n' },
      ['V20260101', 'V20260102'],
    ],
    ['goose', { '2_b.sql': '-- +goose Up\n', '1_a.sql': '-- +goose up\n' }, ['V1', 'V2']],
    [undefined, {}, []],
  ] as const)('%s is detected and ordered', (layout, files, keys) => {
    const found = read(files)
    expect(found.layout).toBe(layout)
    expect(found.scripts.map(({ key }) => key)).toEqual(keys)
  })

  test.each([
    ['mixed-layouts', { 'V1__a.sql': '', '2_b.up.sql': '' }],
    ['invalid-script', { 'V1__a.sql': '', 'V1.0__b.sql': '' }],
    ['invalid-script', { 'R__a.sql': '', 'x/R__a.sql': '' }],
    ['invalid-script', { 'U1__a.sql': '', 'V2__a.sql': '' }],
    ['invalid-script', { 'notes.sql': '' }],
    ['invalid-script', { '1_a.sql': 'CREATE TABLE a (id INT);' }],
    ['invalid-script', { '1_a.up.sql': '', 'old/2_b.up.sql': '' }],
  ])('%s: %j', (reason, files) => {
    expect(() => read(files)).toThrow(expect.objectContaining({ reason }))
  })

  test('line ends and a byte order mark do not change a checksum, anything else does', () => {
    const sum = (text: string) => read({ 'V1__a.sql': text }).scripts[0]?.checksum
    expect(sum('\ufeffSELECT 1;\r\nSELECT 2;\r\n')).toBe(sum('SELECT 1;\nSELECT 2;\n'))
    expect(sum('SELECT 1;\n')).not.toBe(sum('SELECT 1; \n'))
  })
})

describe('sections', () => {
  test.each([
    [
      'dbmate up',
      '1_a.sql',
      '-- migrate:up transaction:false\nA;\nB;\n-- migrate:down\nC;\n',
      'up',
      [[2, 'A;\nB;', false]],
      false,
    ],
    ['dbmate down', '1_a.sql', '-- migrate:up\nA;\n-- migrate:down\nC;', 'down', [[4, 'C;', false]], undefined],
    ['dbmate without down', '1_a.sql', '-- migrate:up\nA;\n', 'down', undefined, undefined],
    [
      'goose',
      '1_a.sql',
      '-- +goose NO TRANSACTION\n-- +goose Up\nA;\n-- +goose StatementBegin\nB; C;\n-- +goose StatementEnd\nD;\n-- +goose Down\nE;',
      'up',
      [
        [3, 'A;', false],
        [5, 'B; C;', true],
        [7, 'D;', false],
      ],
      false,
    ],
    ['goose down', '1_a.sql', '-- +goose Up\nA;\n-- +goose Down\nE;', 'down', [[4, 'E;', false]], undefined],
    ['golang-migrate', '1_a.up.sql', 'A;', 'up', [[1, 'A;', false]], undefined],
  ] as const)('%s', (_, path, text, direction, expected, transaction) => {
    const { layout, scripts } = read({ [path]: text })
    const [script] = scripts
    if (layout === undefined || script === undefined) throw new Error('nothing was found')
    const section = sectionOf(script, layout, direction)
    expect(section?.segments.map(({ line, text: body, isWhole }) => [line, body.trimEnd(), isWhole])).toEqual(expected)
    expect(section?.transaction).toBe(transaction)
  })

  test('a mark of goose that is not known is a complaint with its line', () => {
    const { scripts } = read({ '1_a.sql': '-- +goose Up\n-- +goose ENVSUB ON\nA;' })
    const [script] = scripts
    expect(() => script && sectionOf(script, 'goose', 'up')).toThrow(/line 2.*ENVSUB/)
  })
})
