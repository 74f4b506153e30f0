/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'applied',
  'pending',
  'current-version',
  'previous-version',
  'compatible',
  'plan',
  'plan-file',
  'duration-ms',
] as const
