import type { Name } from './cursor.ts'

/** A column as a statement defines it. */
export interface Column {
  readonly name: Name
  /** As written, with white space collapsed and without charset and collation; '' if none is written. */
  readonly type: string
  readonly charset: string
  readonly isNotNull: boolean
  readonly hasDefault: boolean
  /** The server fills it itself: AUTO_INCREMENT, serial, identity, GENERATED. */
  readonly isFilled: boolean
  /** The server writes every row for it: a stored generated column, or a default that differs from row to row. */
  readonly isComputed: boolean
  /** GENERATED ALWAYS AS (…): no statement gives it a value. */
  readonly isGenerated: boolean
  readonly isUnique: boolean
  /** The table that REFERENCES names. */
  readonly reference: Name | undefined
  /** Words and names of its CHECK, in lower case; undefined without one. */
  readonly checked: readonly string[] | undefined
}

/** What a statement creates, changes or drops besides tables and columns. */
export type ObjectKind =
  | 'view'
  | 'index'
  | 'routine'
  | 'trigger'
  | 'schema'
  | 'sequence'
  | 'type'
  | 'event'
  | 'extension'
  | 'role'
  | 'other'

/** What a constraint is. */
export type ConstraintForm = 'primary-key' | 'unique' | 'foreign-key' | 'check' | 'exclusion'

/** One change that a statement makes, as far as it could be read. `start` is its offset in the statement. */
export type Change = { readonly start: number } & (
  | { readonly kind: 'create-table'; readonly table: Name; readonly isGuarded: boolean; readonly isTemporary: boolean }
  | { readonly kind: 'drop-table'; readonly table: Name; readonly isTemporary: boolean }
  | { readonly kind: 'rename-table'; readonly table: Name; readonly to: Name }
  | { readonly kind: 'add-column'; readonly table: Name; readonly column: Column; readonly isGuarded: boolean }
  | { readonly kind: 'drop-column'; readonly table: Name; readonly column: Name }
  | { readonly kind: 'rename-column'; readonly table: Name; readonly column: Name; readonly to: Name }
  /** MySQL's MODIFY and CHANGE give the whole definition. */
  | { readonly kind: 'modify-column'; readonly table: Name; readonly column: Column }
  /** PostgreSQL's ALTER COLUMN TYPE changes the type alone. */
  | {
      readonly kind: 'set-type'
      readonly table: Name
      readonly column: Name
      readonly type: string
      /** Another collation, for which the server rebuilds the column's indexes. */
      readonly isCollated: boolean
      /** USING computes other values than the old ones in the new type. */
      readonly isConverted: boolean
    }
  | { readonly kind: 'set-not-null' | 'drop-not-null' | 'drop-default'; readonly table: Name; readonly column: Name }
  /** GENERATED ALWAYS: a value that an INSERT gives is refused. */
  | { readonly kind: 'set-generated'; readonly table: Name; readonly column: Name }
  | {
      readonly kind: 'add-index'
      readonly table: Name
      /** Undefined if the server chooses the name, or keeps an existing one. */
      readonly index: Name | undefined
      readonly isUnique: boolean
      readonly isConcurrent: boolean
    }
  | {
      readonly kind: 'drop-index'
      readonly table: Name | undefined
      readonly index: Name
      readonly isConcurrent: boolean
    }
  /** `isLater`: NOT VALID, or built on an existing index. */
  | {
      readonly kind: 'add-constraint'
      readonly table: Name
      readonly form: ConstraintForm
      readonly isLater: boolean
      /** Undefined if the server chooses the name. */
      readonly constraint: Name | undefined
      /** Columns that a CHECK requires to be NOT NULL. */
      readonly notNull: readonly Name[]
    }
  | { readonly kind: 'validate-constraint'; readonly table: Name; readonly constraint: Name }
  /** `form` and `constraint` if the statement gives them. */
  | {
      readonly kind: 'drop-constraint'
      readonly table: Name
      readonly form: ConstraintForm | undefined
      readonly constraint: Name | undefined
      readonly isCascade: boolean
    }
  /** `isCreated`: CREATE TABLE … PARTITION OF. */
  | {
      readonly kind: 'attach-partition'
      readonly table: Name
      readonly partition: Name
      readonly isCreated: boolean
    }
  | {
      readonly kind: 'detach-partition'
      readonly table: Name
      readonly partition: Name
      readonly isConcurrent: boolean
    }
  | { readonly kind: 'row-security'; readonly table: Name; readonly what: string; readonly isStricter: boolean }
  /** Something that runs with every write of others, or decides which rows they see. */
  | {
      readonly kind: 'create-trigger'
      readonly table: Name
      readonly what: 'trigger' | 'rule' | 'policy'
      readonly name: Name
    }
  | { readonly kind: 'change-policy'; readonly table: Name; readonly name: Name; readonly verb: 'alter' | 'drop' }
  /** A constraint of a domain, which applies to every column of the domain. */
  | {
      readonly kind: 'change-domain'
      readonly name: Name
      readonly verb: 'add-check' | 'drop-constraint' | 'drop-default'
      readonly isLater: boolean
    }
  /** A change of an object that was not read further: it affects nobody else if the scripts made the object. */
  | { readonly kind: 'alter-object'; readonly name: Name; readonly what: string }
  | { readonly kind: 'convert-charset'; readonly table: Name; readonly charset: string }
  | { readonly kind: 'rewrite'; readonly table: Name; readonly what: string }
  | { readonly kind: 'truncate'; readonly table: Name; readonly what: string }
  | { readonly kind: 'write-all'; readonly table: Name | undefined; readonly verb: 'delete' | 'update' }
  /** Rows are written: the lock of a definition in the same transaction lasts until that is done. */
  | { readonly kind: 'write' }
  | { readonly kind: 'rename-value'; readonly name: Name }
  | {
      readonly kind: 'create-object'
      readonly object: ObjectKind
      readonly name: Name
      readonly isReplaced: boolean
      /** A domain with a CHECK or NOT NULL. */
      readonly isConstrained: boolean
    }
  | { readonly kind: 'drop-object'; readonly object: ObjectKind; readonly name: Name }
  | { readonly kind: 'lock'; readonly what: string; readonly table?: Name }
  /** A statement that the server refuses inside a transaction. */
  | { readonly kind: 'alone'; readonly what: string }
  /** The schema or database for names without one from here on; undefined if it is unknown. */
  | { readonly kind: 'use'; readonly schema: string | undefined }
  /** Understood, and neither breaking nor slow. `table` if it belongs to one. */
  | { readonly kind: 'harmless'; readonly table?: Name }
  /** `table` if it affects nothing else. */
  | { readonly kind: 'unseen'; readonly what: string; readonly table?: Name }
)

/** The change of one kind. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

/** A change that could not be read; `what` is quoted to the user. */
export function unknownChange(start: number, what: string): Change {
  return { kind: 'unseen', start, what }
}
