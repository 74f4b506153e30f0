import { checkoutReasons, endReasons, fileReasons, githubReasons } from './shared.ts'

/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
export const reasons = {
  released: ['released', 'resumed'],
  unchanged: ['no-commits', 'no-release-needed', 'already-released'],
  preview: ['pull-request-event', 'pull-request-opened', 'pull-request-updated', 'pull-request-current'],
  'dry-run': ['would-release'],
  failed: [
    'invalid-input',
    'no-commits',
    'detached-head',
    'unknown-branch',
    'branch-diverged',
    'dirty-tree',
    'filter-failed',
    'shallow-history',
    'invalid-manifest',
    'unknown-file',
    'file-mode',
    'version-refused',
    'signing-failed',
    'remote-unreachable',
    'too-busy',
    ...checkoutReasons,
    ...fileReasons,
    ...githubReasons,
    ...endReasons,
  ],
} as const
