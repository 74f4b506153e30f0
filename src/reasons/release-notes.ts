import { checkoutReasons, endReasons, fileReasons, githubReasons } from './shared.ts'

/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
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
