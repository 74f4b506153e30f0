/** Every output of action.yml. */
export const outputNames = [
  'result',
  'reason',
  'approvers',
  'inputs',
  'request-url',
  'deployment-id',
  'code',
  'sha',
  'waited-seconds',
  'opens-at',
] as const
