import { openStage, type Stage } from '../../mysql-query/stage.ts'
import { openConnection } from '../../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { comparable, dump, dumpTool, fillBytes, fillSakila } from '../../support/dump.ts'

const everything = ['--routines', '--events', '--triggers']

/** Options of the dump tool. */
const allForms: readonly (readonly [string, readonly string[]])[] = [
  ['as usual', []],
  ['everything', everything],
  ['in hex', ['--hex-blob']],
  ['in transactions', ['--no-autocommit']],
  ['one row a statement', ['--skip-extended-insert', '--complete-insert']],
  ['bare', ['--skip-opt', '--skip-comments', '--create-options']],
  ['with its database', ['--databases', 'shop', '--add-drop-database']],
  ['in latin1', ['--default-character-set=latin1']],
]

describe.each(kinds('mariadb', 'mysql'))('dumps of %s', (kind) => {
  const forms = dumpTool(kind) === undefined ? [] : allForms
  let from: DatabaseServer
  let stage: Stage

  beforeAll(async () => {
    from = await startServer(kind)
    stage = await openStage(kind)
    if (forms.length === 0) return
    await using connection = await openConnection(from)
    await fillSakila(connection)
    await fillBytes(connection, kind)
  })

  afterAll(async () => {
    await from[Symbol.asyncDispose]()
    await stage[Symbol.asyncDispose]()
  })

  for (const [name, args] of forms)
    test(`${name}: into an empty server, and the same dump from it`, async () => {
      await stage.prepare('DROP DATABASE shop', 'CREATE DATABASE shop CHARACTER SET utf8mb4', 'USE shop')
      stage.write('dump.sql', await dump(from, 'shop', args))
      const result = await stage.run({ file: 'dump.sql', mode: 'read-write' })
      expect(result.annotations).toEqual([])
      expect(result.outputs['result']).toBe('done')
      expect(comparable(await dump(stage.server, 'shop', args))).toBe(comparable(await dump(from, 'shop', args)))
    })

  test('the first lines that MariaDB writes', async () => {
    stage.write(
      'head.sql',
      `/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19\n--\n\nSELECT 1;\nsource other.sql\n`,
    )
    const result = await stage.run({ file: 'head.sql', mode: 'read-write' })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'invalid-script' })
  })
})
