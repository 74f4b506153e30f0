import { checkoutReasons, endReasons, fileReasons, githubReasons } from './shared.ts'

/** The closed list of what the outputs `result` and `reason` say: every reason, by result. The action’s page and docs/troubleshooting.md are held to it. */
export const reasons = {
  reported: ['measured', 'too-few', 'several-services', 'no-deployments'],
  'dry-run': ['would-write'],
  failed: ['invalid-input', 'filter-failed', ...checkoutReasons, ...fileReasons, ...githubReasons, ...endReasons],
} as const
