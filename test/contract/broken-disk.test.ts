import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../support/runner.ts'
import { trials } from './file-inputs.ts'
import { type Ground, openGround } from './file-scene.ts'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

afterAll(async () => {
  await ground[Symbol.asyncDispose]()
})

/** SQLite writes its file itself, and has an error of its own for it. */
const isSqlite = (name: string) => /^db-migrate (url|targets)$/.test(name)
const writers = trials.filter(({ name, use }) => use === 'writes' && !isSqlite(name))
const disk = pathToFileURL(join(root, 'test/support/broken-disk.js')).href

describe.each(writers)('$name', (trial) => {
  test.each([
    ['ENOSPC', 'the disk is full (ENOSPC)'],
    ['EDQUOT', 'the disk quota is used up (EDQUOT)'],
    ['EROFS', 'the file system is read-only (EROFS)'],
    ['EACCES', 'the user of this runner has no permission (EACCES)'],
  ])('on %s tells the user, and leaves all as it was', async (code, words) => {
    using scene = ground.open(trial)
    const place = join(scene.workspace, trial.path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, trial.text)
    const env = { NODE_OPTIONS: `--import=${disk}`, BROKEN_DISK: dirname(place), BROKEN_DISK_CODE: code }
    const { exitCode, outputs, annotations, raw } = await ground.run(trial, scene, { path: trial.path, env })
    if (trial.goesOn === undefined)
      expect({ exitCode, reason: outputs['reason'] }).toEqual({ exitCode: 1, reason: 'unwritable-file' })
    else expect(outputs).toMatchObject(trial.goesOn)
    expect(annotations.map(({ message }) => message).join('\n')).toContain(words)
    expect(raw).not.toContain('bug in Slipway')
    expect(readFileSync(place, 'utf8')).toBe(trial.text)
    expect(readdirSync(dirname(place)).filter((name) => /slipway|partial/.test(name))).toEqual([])
  })
})
