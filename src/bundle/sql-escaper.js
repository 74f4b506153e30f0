// Stands in for sql-escaper in mysql2, which would put values into the text of a statement: no value ever is.
export function format() {
  throw new Error('Values are sent apart from the SQL.')
}
