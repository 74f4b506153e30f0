import { openStage, resultsOf, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'
import { isWhole } from '../../support/sample.ts'

/** A script of texts and raw bytes. */
const script = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe.each(kinds('mariadb', 'mysql'))('the bytes of a script on %s', (kind) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(kind)
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  beforeEach(() =>
    stage.prepare(
      'DROP TABLE IF EXISTS bytes',
      'CREATE TABLE bytes (id INT, raw VARBINARY(600), words VARCHAR(100) CHARACTER SET utf8mb4)',
    ),
  )

  const stored = async () =>
    (await stage.rows('SELECT HEX(raw), words FROM bytes ORDER BY id')).map((row) => row.join('|'))

  test('every byte is sent unchanged, as a dump writes it', async () => {
    const escapes: Readonly<Record<number, readonly number[]>> = {
      0: [92, 48],
      10: [92, 110],
      13: [92, 114],
      26: [92, 90],
      34: [92, 34],
      39: [92, 39],
      92: [92, 92],
    }
    const all = Array.from({ length: 256 }, (_, byte) => byte)
    const raw = all.flatMap((byte) => escapes[byte] ?? [byte])
    stage.write('all.sql', script("INSERT INTO bytes VALUES (1, _binary '", raw, "', 'é😀');\n"))
    const result = await stage.run({ file: 'all.sql', mode: 'read-write' })
    expect(result.annotations).toEqual([])
    expect(await stored()).toEqual([`${Buffer.from(all).toString('hex').toUpperCase()}|é😀`])
    expect(String(resultsOf(result)[0]?.['statement'])).toMatch(/^INSERT INTO bytes VALUES \(1, _binary '/)
  })

  test.each<readonly [string, string, readonly number[], string]>([
    ['latin1', 'SET NAMES latin1', [0xe9, 0xdf], 'éß'],
    ['cp1251', '/*!40101 SET NAMES cp1251 */', [0xcf, 0xf0], 'Пр'],
    // The second byte of each letter is a backslash or a quote of ASCII's range.
    ['gbk', 'charset gbk', [0xd5, 0x5c, 0xbf, 0x5c], '誠縗'],
    ['sjis', '\\C sjis', [0x95, 0x5c, 0x83, 0x5c], '表ソ'],
    ['big5', 'charset big5', [0xa5, 0x5c, 0xb3, 0x5c], '功許'],
  ])('a script in %s', async (_, command, letters, words) => {
    const text = script(
      `${command};\nINSERT INTO bytes VALUES (1, NULL, '`,
      letters,
      "'), (2, NULL, '; a''b');\nSELECT 1;\n",
    )
    stage.write('other.sql', text)
    const result = await stage.run({ file: 'other.sql', mode: 'read-write' })
    expect(result.annotations).toEqual([])
    expect(resultsOf(result)).toHaveLength(3)
    expect(await stored()).toEqual([`|${words}`, "|; a'b"])
  })

  test('parameters work next to raw bytes, and are refused if the server would misread them', async () => {
    const insert = script(
      "INSERT INTO bytes VALUES (:id, _binary '",
      [0xff, 0xc3],
      "', :words) /* ",
      [0xfe],
      ' :none */',
    )
    stage.write('bound.sql', insert)
    const inputs = { file: 'bound.sql', mode: 'read-write', parameters: '{ "id": 1, "words": "é😀" }' }
    const result = await stage.run(inputs)
    expect(result.annotations).toEqual([])
    expect(await stored()).toEqual(['FFC3|é😀'])
    stage.write('bound.sql', script('SET NAMES latin1;\n', [...insert]))
    const refused = await stage.run(inputs)
    expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'invalid-parameters' })
    expect(refused.annotations[0]?.message).toContain('the script has set the character set to `latin1`')
    expect(await stored()).toEqual(['FFC3|é😀'])
  })

  test('names in other encodings: `use` and DELIMITER', async () => {
    await stage.prepare('DROP DATABASE IF EXISTS `caf\u00e9`', 'CREATE DATABASE `caf\u00e9`')
    const text = script('SET NAMES latin1;\nuse caf', [0xe9], '\nDELIMITER ', [0xa7], '\nSELECT DATABASE() ', [0xa7])
    stage.write('names.sql', text)
    const result = await stage.run({ file: 'names.sql', mode: 'read-write' })
    expect(result.annotations).toEqual([])
    expect(result.outputs['value']).toBe('café')
    await stage.prepare('DROP DATABASE `caf\u00e9`')
  })

  test('a statement that fills its packets to the last byte', async () => {
    for (const length of isWhole ? [0xfffffe, 0xffffff, 0x1fffffd] : [0xffffff]) {
      const [before, after] = ["SELECT LENGTH('", "') AS n"]
      stage.write('full.sql', `${before}${'x'.repeat(length - before.length - after.length)}${after}`)
      const result = await stage.run({ file: 'full.sql' })
      expect(result.outputs).toMatchObject({ result: 'done', value: String(length - before.length - after.length) })
    }
  })

  test('a refused statement is shown as well as possible', async () => {
    stage.write('bad.sql', script("INSERT INTO bytes VALUES (_binary '", [0xff, 0x1b], "')"))
    const { annotations } = await stage.run({ file: 'bad.sql', mode: 'read-write' })
    expect(annotations[0]?.message).toContain("INSERT INTO bytes VALUES (_binary '\ufffd")
    expect(annotations[0]?.message).not.toContain('\u001b')
  })
})
