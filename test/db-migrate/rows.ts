/** Rows of our own tables, for tests of what is decided from them. */

/** What a row of the journal says of its statement, where a test does not care. */
export const blankJournal = {
  fingerprint: '',
  effect: 'schema',
  before: '',
  progress: '',
  connection: '',
  runner: '',
  startedAt: '',
}
