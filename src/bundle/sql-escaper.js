// Replaces sql-escaper in mysql2, which would insert values into the text of a statement: this never happens here.
export function format() {
  throw new Error('Values are sent separately from the SQL.')
}
