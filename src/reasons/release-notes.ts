import { checkoutReasons, endReasons, fileReasons, githubReasons } from './shared.ts'

/** The closed list of what the outputs `result` and `reason` say: every reason, by result. The action’s page and docs/troubleshooting.md are held to it. */
export const reasons = {
  published: ['created', 'updated'],
  drafted: ['created', 'updated'],
  written: ['created', 'updated'],
  unchanged: ['up-to-date', 'kept'],
  preview: ['pull-request-event'],
  'dry-run': ['would-write'],
  failed: [
    'unknown-file',
    'invalid-manifest',
    'invalid-input',
    'invalid-template',
    'no-tag',
    'unknown-tag',
    'asset-not-found',
    'immutable-release',
    'no-commits',
    'shallow-history',
    'filter-failed',
    'remote-unreachable',
    ...checkoutReasons,
    ...fileReasons,
    ...githubReasons,
    ...endReasons,
  ],
} as const
