/** A stream of `git fast-import`: commits with merges, whose clocks are wrong by up to `skew` steps. */
export function historyOf(random: () => number, size: number, skew: number): string {
  const lines: string[] = []
  for (let at = 1; at <= size; at += 1) {
    const parents = new Set<number>()
    const back = () => Math.max(1, at - 1 - Math.floor(random() ** 2 * 6))
    if (at > 1 && random() < 0.97) parents.add(back())
    if (at > 2 && random() < 0.25) parents.add(back())
    const [first, ...others] = [...parents]
    const date = 1_700_000_000 + 60 * Math.round(at + (random() - 0.5) * 2 * skew)
    const message = `fix: change ${at}`
    lines.push(
      `commit refs/heads/c${at}`,
      `mark :${at}`,
      `committer A <a@b> ${date} +0000`,
      `data ${message.length}`,
      message,
      ...(first === undefined ? [] : [`from :${first}`]),
      ...others.map((parent) => `merge :${parent}`),
      '',
    )
  }
  return `${lines.join('\n')}\n`
}

/** All that the tips reach, the tips included. */
export function reached(parents: ReadonlyMap<string, readonly string[]>, tips: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...tips]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (found.has(sha)) continue
    found.add(sha)
    waiting.push(...(parents.get(sha) ?? []))
  }
  return found
}
