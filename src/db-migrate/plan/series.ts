import { UserError } from '../../input/user-error.ts'
import type { Change } from '../../lint/reading/change.ts'
import type { Inputs } from '../inputs.ts'
import { prepare } from '../statements/prepare.ts'
import type { MigrationFacts } from './facts.ts'

/** Keys of the scripts that the interrupted series has applied so far; undefined if none was interrupted. */
export function appliedOf({ series, history }: MigrationFacts): readonly string[] | undefined {
  const rows = series === undefined ? [] : history.slice(series.after).filter(({ action }) => action === 'up')
  const keys = rows.map(({ key }) => key)
  return series === undefined || keys.includes(series.last) ? undefined : keys
}

/**
 * What each script of an interrupted series has changed so far, for the lint: nobody else uses the tables and columns that they created yet. A script
 * that was edited since, or that cannot be read unchanged, does not count.
 */
export function changesBefore(facts: MigrationFacts, { folder, placeholders }: Inputs): readonly (readonly Change[])[] {
  const { catalogue, history, home, modes } = facts
  const { layout } = catalogue
  if (layout === undefined) return []
  const around = {
    dialect: home.dialect,
    modes,
    layout,
    folder,
    placeholders,
    storage: undefined,
    finished: new Set<number>(),
  }
  const checksums = new Map(history.map(({ key, checksum }) => [key, checksum]))
  return (appliedOf(facts) ?? []).map((key): readonly Change[] => {
    const script = catalogue.scripts.find((each) => each.key === key)
    if (script === undefined || script.checksum !== checksums.get(key)) return []
    try {
      const prepared = prepare(script, 'up', around)
      return prepared?.statements.flatMap(({ changes }) => changes) ?? []
    } catch (error) {
      if (error instanceof UserError) return []
      throw error
    }
  })
}
