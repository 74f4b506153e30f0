import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const { INPUT_NAME, INPUT_PATH = '', GITHUB_WORKSPACE = '', GITHUB_RUN_ID, SLIPWAY_GROUND = '' } = process.env
const folder = join(SLIPWAY_GROUND, 'artifacts', `${GITHUB_RUN_ID}`, INPUT_NAME)
if (existsSync(folder) && process.env.INPUT_OVERWRITE !== 'true') throw new Error(`an artifact ${INPUT_NAME} is there`)
mkdirSync(folder, { recursive: true })
const paths = INPUT_PATH.split('\n')
  .map((path) => path.trim())
  .filter((path) => path !== '')
const found = paths.flatMap((path) =>
  globSync(path, { cwd: GITHUB_WORKSPACE }).map((each) => join(GITHUB_WORKSPACE, each)),
)
for (const path of found) cpSync(path, join(folder, basename(path)), { recursive: true })
if (found.length === 0 && process.env['INPUT_IF-NO-FILES-FOUND'] === 'error') throw new Error(`no files: ${INPUT_PATH}`)
