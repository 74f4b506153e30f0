import type { Repository } from '../../git/open.ts'
import { HistoryAhead } from '../../git/range/ahead.ts'
import type { StartedLog } from '../../git/range/log.ts'
import type { Refs } from '../../git/refs.ts'
import { proposalBase } from '../../runner/event.ts'
import type { Host } from '../../runner/host.ts'
import type { Inputs } from '../inputs.ts'
import { branchOfTip, readRefs, tipOptions } from './refs.ts'

/** What is read of a repository while the rest is loaded. */
export interface Ahead {
  /** The usual range: that of a single package, whose commits are not told apart by their paths. */
  readonly history: HistoryAhead | undefined
  /** Undefined if there is no tip. */
  readonly refs: Promise<Refs> | undefined
}

/** Starts reading; `log` is the history of HEAD if git writes it already. */
export async function startAhead(
  repository: Repository,
  inputs: Inputs,
  { env }: Host,
  log?: Promise<StartedLog>,
): Promise<Ahead> {
  const { git, head, isShallow } = repository
  if (head === undefined) return { history: undefined, refs: undefined }
  const options = tipOptions(inputs, (await proposalBase(env)) !== undefined)
  const hasTip = !options.needsBranch || branchOfTip(repository, options) !== undefined
  const refs = hasTip ? readRefs(repository, options) : undefined
  // Whoever needs them learns of an error.
  refs?.catch(() => {})
  const isUsual = !isShallow && inputs.packages.length === 0
  return { history: isUsual ? new HistoryAhead(git, head.commit, log) : undefined, refs }
}
