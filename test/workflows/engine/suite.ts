/** What users name as `slipway-actions/slipway@v1`: the shipped files and nothing else, since act copies all of it for each step. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../support/runner.ts'
import { lookForStaleDist, refuseStaleDist } from '../../support/sources.ts'

lookForStaleDist(root)
refuseStaleDist()
const folder = mkdtempSync(join(tmpdir(), 'slipway-suite-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const part of ['actions', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true })

/** The suite, for as long as this process lives. */
export const suite = { folder } as const
