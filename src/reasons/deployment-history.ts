import { checkoutReasons, endReasons, fileReasons, githubReasons } from './shared.ts'

/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
export const reasons = {
  reported: ['measured', 'too-few', 'several-services', 'no-deployments'],
  'dry-run': ['would-write'],
  failed: ['invalid-input', 'filter-failed', ...checkoutReasons, ...fileReasons, ...githubReasons, ...endReasons],
} as const
