import { badgeOf } from './badge.ts'
import type { Facts } from './facts.ts'
import { type FileKind, fileKinds, type Inputs } from './inputs.ts'
import { wholeData } from './json.ts'
import { markdownOf } from './markdown.ts'
import { pageOf } from './page.ts'
import { type Story, tell } from './tell.ts'

/** A file that is to hold a text. */
export interface WriteStep {
  readonly kind: FileKind
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** What is told, and the files that tell it. */
export interface Plan {
  readonly story: Story
  readonly steps: readonly WriteStep[]
}

/** Decides; a pure function. */
export function makePlan(inputs: Inputs, facts: Facts): Plan {
  const story = tell(inputs, facts)
  const steps = fileKinds.flatMap((kind) => {
    const path = facts.files.get(kind)
    return path === undefined ? [] : [{ kind, path, text: textOf(kind, inputs, story) }]
  })
  return { story, steps }
}

function textOf(kind: FileKind, inputs: Inputs, story: Story): string {
  if (kind === 'markdown') return markdownOf(story, Number.POSITIVE_INFINITY)
  if (kind === 'json') return `${JSON.stringify(wholeData(story), undefined, 2)}\n`
  return kind === 'html' ? pageOf(story) : `${JSON.stringify(badgeOf(inputs.badge, story))}\n`
}
