import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readText, root } from '../../test/contract/tree.ts'
import type { Answers } from './ask.ts'
import type { Sight } from './look.ts'
import { type Parts, partsOf } from './parts.ts'
import { adaptWorkflow } from './workflow.ts'

/** A file to write, by its path from the root of the repository. */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly isExecutable?: boolean
}

const schemas = 'https://raw.githubusercontent.com/slipway-actions/slipway/v1/docs'

/** The files that fit a repository; the workflows come from examples/. */
export function draftFiles(sight: Sight, answers: Answers): readonly Draft[] {
  const parts = partsOf(sight)
  const workflow = (name: string, as = name): readonly Draft[] =>
    existsSync(join(root, 'examples', name))
      ? [{ path: `.github/workflows/${as}`, text: adaptWorkflow(readText(`examples/${name}`), sight, parts, name) }]
      : []
  const pull = workflow('pull-request.yml')
  if (!parts.isDeployed) return [...workflow('deliver.yml', 'release.yml'), ...pull]
  return [
    ...workflow('deliver.yml'),
    ...pull,
    ...workflow('rollback.yml'),
    ...workflow('history.yml'),
    ...(parts.hasDatabase ? workflow('migrate.yml') : []),
    { path: '.github/workflows/gates.yml', text: readText('.github/workflows/gates.yml') },
    { path: '.github/gates.yml', text: policyOf(answers, sight) },
    { path: 'smoke.yml', text: checksOf(answers) },
    { path: 'deploy.sh', text: deployScript(sight, parts), isExecutable: true },
  ]
}

function policyOf({ approvers }: Answers, { authors }: Sight): string {
  const people = approvers.startsWith('@')
    ? `{ users: [${approvers
        .split(/[,\s]+/)
        .map((login) => login.replace(/^@/, ''))
        .filter((login) => login !== '')
        .join(', ')}] }`
    : `{ role: ${approvers} }`
  // With one author, nobody would be left who may approve. An empty list must be explicit, because by default the person who started the run is excluded.
  const exclude =
    authors > 1
      ? '    exclude: [actor, triggering-actor, commit-authors]\n'
      : '    exclude: [] # With more people: [actor, triggering-actor, commit-authors]\n'
  return `# Who must approve what; read from the default branch. All keys: docs/gates.md of slipway-actions/slipway.
# yaml-language-server: $schema=${schemas}/gates.schema.json
gates:
  production:
    require:
      - { count: 1, from: ${people} }
${exclude}    expires: 48h
`
}

function checksOf({ versionPath, healthPath }: Answers): string {
  const base = 'base'
  const version = `  - { id: version, version: { url: '{${base}}${versionPath}', json: $.version, equals: '{expected}' } }\n`
  const none = `  # Prove that the new version runs, if the service reports it as JSON:
  # - { id: version, version: { url: '{${base}}/health', json: $.version, equals: '{expected}' } }\n`
  return `# What must be true after a deployment; the address is the variable BASE_URL of the environment. All kinds of checks: docs/checks.md of
# slipway-actions/slipway.
# yaml-language-server: $schema=${schemas}/smoke.schema.json
version: 1
vars: { base: '\${{ env.BASE_URL }}' }
checks:
${versionPath === '' ? none : version}  - { id: answers, http: { url: '{${base}}${healthPath}', status: 2xx } }
`
}

function deployScript({ workloads }: Sight, { hasImage }: Parts): string {
  const head = `#!/usr/bin/env bash
# Deploys to an environment, $1: the digest of the build, or the version to which a rollback returns.
set -euo pipefail
`
  const [first] = workloads
  if (first === undefined || !hasImage)
    return `${head}echo "Write the deployment to $1 here; a rollback sets SLIPWAY_TARGET_VERSION." >&2
exit 1
`
  const image =
    'IMAGE=${IMAGE,,} # docker accepts only lower case; GitHub names may have capital letters\nif [[ -n ${SLIPWAY_TARGET_VERSION:-} ]]; then image=$IMAGE:$SLIPWAY_TARGET_VERSION; else image=$IMAGE@$DIGEST; fi\n'
  const namespace =
    first.namespace === ''
      ? 'namespace=$1\n'
      : `if [[ $1 == production ]]; then namespace=${first.namespace}; else namespace=${first.namespace}-$1; fi\n`
  const { name, container } = first
  return `${head}# ${name} must already exist: this only sets its image.
${image}${namespace}kubectl --namespace "$namespace" set image ${name} ${container}="$image"
kubectl --namespace "$namespace" rollout status ${name} --timeout=5m
`
}

/** Whether a file that a person may have changed means the same. */
export function isSame(a: string, b: string): boolean {
  if (a === b) return true
  try {
    return JSON.stringify(parse(a)) === JSON.stringify(parse(b))
  } catch {
    return false
  }
}
