/** All possible reasons (output `reason`) for each `result`. Tests compare it with the action’s page and docs/troubleshooting.md. */
export const reasons = {
  ok: ['all-there'],
  missing: [
    'node',
    'git',
    'ca',
    'disk',
    'proxy',
    'dns',
    'github',
    'clock',
    'token',
    'permission',
    'database',
    'cluster',
    'account',
    'rights',
    'helm',
  ],
  failed: ['invalid-input', 'cancelled', 'internal-error'],
} as const
