import type { NamedFile } from '../files/file-error.ts'
import type { HistoryFacts } from './facts.ts'
import { type FileKind, fileKinds, type Inputs } from './inputs.ts'
import { badgeOf } from './view/badge.ts'
import { buildHistory, type DeploymentHistory } from './view/history.ts'
import { wholeData } from './view/json.ts'
import { markdownOf } from './view/markdown.ts'
import { pageOf } from './view/page.ts'

/** A file to write, with its text. */
export interface WriteStep {
  readonly kind: FileKind
  readonly file: NamedFile
  readonly text: string
}

/** What to report, and the files with it. */
export interface HistoryPlan {
  readonly history: DeploymentHistory
  readonly steps: readonly WriteStep[]
}

/** Decides; a pure function. */
export function makePlan(inputs: Inputs, facts: HistoryFacts): HistoryPlan {
  const history = buildHistory(inputs, facts)
  const steps = fileKinds.flatMap((kind) => {
    const file = facts.files.get(kind)
    return file === undefined ? [] : [{ kind, file, text: textOf(kind, inputs, history) }]
  })
  return { history, steps }
}

function textOf(kind: FileKind, inputs: Inputs, history: DeploymentHistory): string {
  if (kind === 'markdown') return markdownOf(history, Number.POSITIVE_INFINITY)
  if (kind === 'json') return `${JSON.stringify(wholeData(history), undefined, 2)}\n`
  return kind === 'html' ? pageOf(history) : `${JSON.stringify(badgeOf(inputs.badge, history))}\n`
}
