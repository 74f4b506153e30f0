import { type Command, type Cost, measure, medianCost } from './measure.ts'

/** A participant in one comparison. */
export interface Contestant {
  readonly name: string
  readonly command: Command
  /** Its result in a word or two, from its standard output; '' if there is none. */
  readonly answer?: (output: string) => string
  /** Takes minutes: only measured in the first round, without a warm-up. */
  readonly isSlow?: boolean
  /** Removes what a run leaves behind before the next one. */
  readonly clear?: () => void
}

export interface Result {
  readonly name: string
  readonly cost: Cost
  readonly answer: string
}

export interface Contest {
  readonly title: string
  /** The command that makes this comparison, alone or with others. */
  readonly made: string
  readonly results: readonly Result[]
}

/** Runs all contestants in alternation, so that other load on the machine affects them equally; a warm-up round is not counted. */
export async function hold(
  title: string,
  contestants: readonly Contestant[],
  rounds: number,
  made = 'npm run bench',
): Promise<Contest> {
  const costs = contestants.map((): Cost[] => [])
  for (let round = 0; round <= rounds; round++) {
    console.error(`${title}: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`)
    for (const [index, { command, clear, isSlow }] of contestants.entries()) {
      if (isSlow && round !== 1) continue
      clear?.()
      const cost = await measure(command)
      if (round > 0) costs[index]?.push(cost)
    }
  }
  const results = contestants.map(({ name, answer }, index) => {
    const cost = medianCost(costs[index] ?? [])
    return { name, cost, answer: answer?.(cost.output) ?? '' }
  })
  return { title, made, results }
}

/** The cost of a contestant, found by the beginning of its name. Throws if there is none. */
export function costOf({ title, results }: Contest, name: string): Cost {
  const found = results.find((result) => result.name.startsWith(name))
  if (found === undefined) throw new Error(`${title}: no ${name}`)
  return found.cost
}
