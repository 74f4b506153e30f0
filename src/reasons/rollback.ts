import {
  checkoutReasons,
  connectionReasons,
  endReasons,
  fileReasons,
  githubReasons,
  strategyRefusals,
} from './shared.ts'

/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
export const reasons = {
  restored: ['rolled-back', 'already-restored', 'not-verified'],
  held: [
    'already-live',
    'unknown-live',
    'inconclusive',
    'no-target',
    'schema-ahead',
    'is-a-rollback',
    'gate-waiting',
    'gate-not-consumed',
    'never-started',
    'handed-over',
    ...strategyRefusals,
  ],
  'rollback-failed': ['strategy-failed', 'restored-version-failed', 'tried-before'],
  superseded: ['newer-deployment'],
  'dry-run': ['dry-run'],
  failed: [
    'invalid-input',
    'signing-failed',
    'filter-failed',
    ...checkoutReasons,
    ...fileReasons,
    ...connectionReasons,
    ...githubReasons,
    ...endReasons,
  ],
} as const
