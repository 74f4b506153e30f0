/** The closed list of what the outputs `result` and `reason` say: every reason, by result. The action’s page and docs/troubleshooting.md are held to it. */
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
