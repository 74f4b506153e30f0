/** The closed list of what the outputs `result` and `reason` say: every reason, by result. The action’s page and docs/troubleshooting.md are held to it. */
export const reasons = {
  reported: ['measured', 'too-few', 'several-services', 'no-deployments'],
  'dry-run': ['would-write'],
  failed: [
    'invalid-input',
    'unreadable-file',
    'unwritable-file',
    'no-git',
    'no-repository',
    'unsafe-config',
    'filter-failed',
    'missing-permission',
    'bad-token',
    'github-unavailable',
    'rate-limited',
    'not-found',
    'validation',
    'protected-branch',
    'cancelled',
    'internal-error',
  ],
} as const
