import { connectionReasons, endReasons, fileReasons } from './shared.ts'

/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
export const reasons = {
  done: ['done', 'expected'],
  'dry-run': ['would-send'],
  failed: [
    'invalid-input',
    'no-file',
    'outside-workspace',
    'invalid-script',
    'not-read-only',
    'implicit-commit',
    'invalid-parameters',
    'access-denied',
    'unknown-database',
    'sql-error',
    'deadlock',
    'packet-too-large',
    'statement-timeout',
    'lock-timeout',
    'timeout',
    'server-gone',
    'unexpected',
    ...fileReasons,
    ...connectionReasons,
    ...endReasons,
  ],
} as const
