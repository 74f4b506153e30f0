import { styleText } from 'node:util'
import { flagForms, parseFlag } from '../../src/input/scalar.ts'
import { brief } from '../../src/text/printable.ts'
import { Refusal } from '../refusal.ts'

/** The user's request. */
export interface Wish {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** Nothing is written, if the action has such an input. */
  readonly isDry: boolean
}

/** The parts of an action.yml that are needed to check arguments. */
export interface Contract {
  readonly description: string
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >
}

const usage = 'npm run action -- NAME [--input name=value …] [--yes]'

/** Reads `NAME --input a=b --yes`; reports everything that action.yml does not have, all at once. */
export function readWish(args: readonly string[], actions: ReadonlyMap<string, Contract>): Wish {
  const [action = '', ...rest] = args
  const contract = actions.get(action)
  if (contract === undefined) {
    const what = action === '' || action.startsWith('-') ? 'Name an action' : `There is no action \`${action}\``
    throw new Refusal(`${what}.\n\n${usage}\n\n${listOf(actions)}`)
  }
  const faults: string[] = []
  const inputs: Record<string, string> = {}
  let isSure = false
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? ''
    if (word === '--yes') isSure = true
    else if (word === '--input' || word === '-i') take(rest[++at] ?? '')
    else if (word.startsWith('--input=')) take(word.slice('--input='.length))
    else faults.push(`\`${word}\` is not understood. ${usage}`)
  }
  function take(pair: string): void {
    const equals = pair.indexOf('=')
    if (equals < 1) return void faults.push(`\`--input ${pair}\` has no \`name=value\`.`)
    inputs[pair.slice(0, equals)] = pair.slice(equals + 1)
  }
  const allowed = Object.keys(contract.inputs)
  const unknown = Object.keys(inputs).filter((name) => !allowed.includes(name))
  if (unknown.length > 0)
    faults.push(
      `${action} has no input ${unknown.map((name) => `\`${name}\``).join(', ')}. It has: ${allowed.join(', ')}.`,
    )
  const missing = Object.entries(contract.inputs).filter(
    ([name, { required, default: usual }]) => required === true && !usual && !inputs[name],
  )
  for (const [name, { description }] of missing)
    faults.push(`Input \`${name}\` is required: give \`--input ${name}=…\`. ${description.trim().split('\n')[0]}`)
  const hasDry = allowed.includes('dry-run')
  const said = inputs['dry-run']?.trim()
  const given = said === '' ? false : parseFlag(said ?? String(!isSure))
  if (given === undefined) faults.push(`\`dry-run\` is \`${brief(said ?? '', 80)}\`; allowed: ${flagForms}.`)
  if (hasDry && given === false && !isSure)
    faults.push(`\`dry-run=${said}\` writes to this repository and to GitHub: add \`--yes\` if you want this.`)
  if (!hasDry && !isSure) faults.push(`${action} has no dry run: add \`--yes\` to run it for real.`)
  if (faults.length > 0) throw new Refusal(faults.join('\n'))
  const isDry = hasDry && given === true
  return { action, inputs: hasDry ? { ...inputs, 'dry-run': String(isDry) } : inputs, isDry }
}

function listOf(actions: ReadonlyMap<string, Contract>): string {
  const width = Math.max(...[...actions.keys()].map((name) => name.length))
  const lines = [...actions].map(
    ([name, { description }]) => `  ${styleText('bold', name.padEnd(width))}  ${description}`,
  )
  return `Actions:\n${lines.join('\n')}`
}
