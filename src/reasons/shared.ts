/** Reasons that several actions share. */

/** Of any call to GitHub's API. */
export const githubReasons = [
  'missing-permission',
  'bad-token',
  'rate-limited',
  'github-unavailable',
  'not-found',
  'validation',
  'protected-branch',
] as const

/** Of git in a checkout. */
export const checkoutReasons = ['no-git', 'no-repository', 'unsafe-config'] as const

/** Of files that are read and written. */
export const fileReasons = ['unreadable-file', 'unwritable-file'] as const

/** Of a connection to a database server. */
export const connectionReasons = ['cannot-connect', 'tls-failed', 'insecure-auth', 'password-failed'] as const

/** Why a strategy does not start a rollback. */
export const strategyRefusals = [
  'no-strategy',
  'not-found',
  'paused',
  'gitops-owned',
  'operator-owned',
  'on-delete',
  'no-history',
  'no-revision',
  'no-selector',
  'not-ready',
  'no-helm',
  'pending',
  'no-ref',
  'no-remote',
  'no-branch',
  'no-paths',
  'no-program',
  'kubernetes-config',
  'kubernetes-unauthorized',
  'kubernetes-forbidden',
  'kubernetes-refused',
  'kubernetes-unknown-kind',
  'kubernetes-unreachable',
] as const

/** Of every action. */
export const endReasons = ['cancelled', 'internal-error'] as const
