import { endReasons, githubReasons } from './shared.ts'

/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
export const reasons = {
  resumed: ['job-started', 'workflow-started', 'resumed-elsewhere'],
  waiting: [
    'not-enough-approvals',
    'outside-hours',
    'frozen',
    'run-in-progress',
    'workflow-running',
    'not-arrived',
    'unbound',
    'people-unread',
  ],
  settled: ['consumed', 'rejected', 'expired', 'superseded', 'void'],
  nothing: ['not-a-request', 'no-request', 'not-a-command', 'not-eligible'],
  audited: ['audit'],
  'dry-run': ['audit', 'would-resume', 'would-watch', 'would-close'],
  failed: [
    'not-started',
    'run-too-old',
    'not-retriable',
    'refused',
    'run-gone',
    'unknown-job',
    'invalid-input',
    'no-policy',
    'invalid-policy',
    'unknown-gate',
    'no-codeowners',
    'too-many-people',
    'unwritable-file',
    ...githubReasons,
    ...endReasons,
  ],
} as const
