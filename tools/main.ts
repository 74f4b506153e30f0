/**
 * What a person runs on a computer, from a checkout of this repository: `npm run action`, or `npx slipway action`, and the same with `init` and `probe`. Everything
 * works on the repository that the person stands in.
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
  // npm changes to the folder of its package.json, and tells where it was called
  process.exitCode = await run(args, process.env['INIT_CWD'] ?? process.cwd())
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 2
}
