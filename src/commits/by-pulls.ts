/**
 * Groups new commits: the pull requests that brought them, in the order of `landings`, and the commits without one, without merges. `landings` are
 * the commits of the branch itself; `pulls` are by the commit that brought them.
 */
export function byPulls<
  Commit extends { readonly sha: string; readonly isMerge: boolean },
  Pull extends { readonly number: number; readonly commits: readonly { readonly sha: string }[] },
>(
  { commits, landings }: { readonly commits: readonly Commit[]; readonly landings: readonly string[] },
  pulls: ReadonlyMap<string, Pull>,
): { readonly pulls: readonly Pull[]; readonly commits: readonly Commit[] } {
  const landed = new Map(landings.flatMap((sha) => pulls.get(sha) ?? []).map((pull) => [pull.number, pull]))
  const covered = new Set([...landed.values()].flatMap((pull) => pull.commits.map(({ sha }) => sha)))
  const own = commits.filter(({ sha, isMerge }) => !isMerge && !covered.has(sha) && !pulls.has(sha))
  return { pulls: [...landed.values()], commits: own }
}
