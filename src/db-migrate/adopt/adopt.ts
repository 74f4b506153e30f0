import type { HistoryRow } from '../ledger/history.ts'
import type { Peer, PeerRecord } from '../peers/peer.ts'
import { longestKey } from '../scripts/layout.ts'
import type { Catalogue, Script } from '../scripts/script.ts'
import { compareVersions } from '../scripts/version.ts'

/** What another tool recorded, and in which table. */
export interface ForeignHistory {
  readonly peer: Peer
  /** As written in a statement. */
  readonly table: string
  readonly record: PeerRecord
}

/** The rows that take over another tool's records, and any obstacles. */
export interface Adoption {
  readonly rows: readonly HistoryRow[]
  /** Scripts that the other tool applied with another content. */
  readonly edited: readonly Script[]
}

/** Our records for what another tool applied. Scripts up to its baseline are recorded without a checksum, because it does not check them. */
export function adopt({ record }: ForeignHistory, { scripts, baselines }: Catalogue): Adoption {
  const { applied, baseline } = record
  const byKey = new Map([...scripts, ...baselines].map((script) => [script.key, script]))
  const rows = new Map<string, HistoryRow>()
  const edited: Script[] = []
  for (const { key, isSame } of applied) {
    const script = byKey.get(key)
    // No script can ever have such a name: none is read with it.
    if (script === undefined && key.length > longestKey) continue
    const isKept = script === undefined || isSame === undefined || isBelow(script, baseline) || isSame(script)
    // A repeatable script that changed simply runs again.
    if (!isKept && script.isRepeatable) continue
    if (!isKept) edited.push(script)
    const checksum = script === undefined || isBelow(script, baseline) ? '' : script.checksum
    rows.set(key, { key, revision: 0, action: 'import', script: script?.file.path ?? '', checksum })
  }
  for (const script of scripts)
    if (isBelow(script, baseline) && !rows.has(script.key))
      rows.set(script.key, { key: script.key, revision: 0, action: 'baseline', script: script.file.path, checksum: '' })
  return { rows: [...rows.values()], edited }
}

function isBelow({ version }: Script, baseline: string | undefined): boolean {
  return version !== undefined && baseline !== undefined && compareVersions(version, baseline) <= 0
}
