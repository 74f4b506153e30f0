/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'notes',
  'notes-file',
  'tag',
  'previous-tag',
  'release-id',
  'html-url',
  'upload-url',
  'contributors',
] as const
