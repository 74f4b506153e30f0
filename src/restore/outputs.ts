/** Every output of both action.yml. */
export const outputNames = [
  'result',
  'reason',
  'live-version',
  'live-sha',
  'deployment-id',
  'restored-deployment-id',
  'failed-checks',
  'mttd-seconds',
  'mttr-seconds',
  'report-json',
  'report-junit',
  'diagnostics',
  'incident-url',
] as const
