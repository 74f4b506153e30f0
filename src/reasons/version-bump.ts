import { checkoutReasons, endReasons, fileReasons, githubReasons } from './shared.ts'

/** The closed list of what the outputs `result` and `reason` say: every reason, by result. The action’s page and docs/troubleshooting.md are held to it. */
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
