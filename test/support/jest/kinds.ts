/** Which tests are tried of those that are the same for several kinds of server. */
import { createHash } from 'node:crypto'

/** What is used of jest's blocks and tests. */
export interface Item {
  readonly type: 'describeBlock' | 'test'
  readonly name: string
  readonly parent?: Item
  children: Item[]
}

const kinds = /\b(?:mariadb|mysql|postgres|sqlite)\b/g

/** Takes all but one of the tests out whose full names differ in nothing but the kind of server. */
export function drawKinds(root: Item): void {
  const alike = new Map<string, Item[]>()
  for (const test of testsOf(root)) {
    const name = fullName(test).replace(kinds, '*')
    alike.set(name, [...(alike.get(name) ?? []), test])
  }
  for (const [name, tests] of alike) {
    const lot = createHash('sha256').update(name).digest().readUInt32BE()
    const left = tests.toSpliced(lot % tests.length, 1)
    const isOfKinds = new Set(tests.map(fullName)).size === tests.length
    if (isOfKinds) for (const test of left) takeOut(test)
  }
}

function testsOf(block: Item): readonly Item[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)))
}

function fullName({ name, parent }: Item): string {
  return parent === undefined ? name : `${fullName(parent)} ${name}`
}

function takeOut(test: Item): void {
  if (test.parent !== undefined) test.parent.children = test.parent.children.filter((child) => child !== test)
}
