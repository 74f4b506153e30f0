/** How a new type relates to the old one. `other`: they cannot be compared, so values may not fit. */
export type Comparison = 'same' | 'wider' | 'narrower' | 'sign' | 'enum' | 'other'

/** How a new type relates to the old one, and whether the rows are rewritten for it. */
export interface TypeChange {
  readonly comparison: Comparison
  /** The new type does not store the old one's bytes unchanged. */
  readonly isRewritten: boolean
}
