/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'rows',
  'truncated',
  'row-count',
  'affected-rows',
  'first-row',
  'value',
  'output-file',
  'results',
  'duration-ms',
] as const
