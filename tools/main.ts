/**
 * The commands for a person at a computer, from a checkout of this repository: `npm run action`, or `npx slipway action`, and the same with `init`
 * and `probe`. They work on the repository in the current folder.
 */
import { runAction } from './action/run.ts'
import { runInit } from './init/run.ts'
import { runProbe } from './probe/run.ts'
import { Refusal } from './refusal.ts'

const commands: Readonly<Record<string, (args: readonly string[], folder: string) => Promise<number>>> = {
  action: runAction,
  init: runInit,
  probe: runProbe,
}

const [command = '', ...args] = process.argv.slice(2)
const run = commands[command]
try {
  if (run === undefined)
    throw new Refusal(`\`${command}\` is not a command. Allowed: ${Object.keys(commands).join(', ')}.`)
  // npm changes to the folder of its package.json, and provides the original folder
  process.exitCode = await run(args, process.env['INIT_CWD'] ?? process.cwd())
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 2
}
