import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printable } from '../../src/text/printable.ts'
import { Refusal } from '../refusal.ts'
import { ask, usualAnswers } from './ask.ts'
import { type Draft, draftFiles, isSame } from './files.ts'
import { lookAt, type Releaser, type Sight } from './look.ts'
import { partsOf } from './parts.ts'

const usage = 'npm run init -- [--yes] [--overwrite]'
const guides = 'https://github.com/slipway-actions/slipway/blob/main'

/** Writes the workflows, policy and checks that fit the repository in `folder`; returns 0. */
export async function runInit(args: readonly string[], folder: string): Promise<number> {
  const unknown = args.filter((word) => word !== '--yes' && word !== '--overwrite')
  if (unknown.length > 0) throw new Refusal(`\`${unknown.join(' ')}\` is not understood. ${usage}`)
  const sight = lookAt(folder)
  say(`${seen(sight).join('\n')}\n`)
  const answers = args.includes('--yes') ? usualAnswers(sight) : await ask(sight)
  const drafts = draftFiles(sight, answers)
  const mayReplace = args.includes('--overwrite')
  for (const draft of drafts) say(put(sight.root, draft, mayReplace))
  const others = sight.releasers.filter(({ file }) => !drafts.some(({ path }) => path === file))
  for (const other of others) say(leave(sight.root, other, drafts[0]?.path ?? '', mayReplace))
  say(`\n${nextSteps(sight).join('\n')}`)
  return 0
}

/** Names of files and branches are untrusted: none of them may move the cursor. */
function say(text: string): void {
  console.log(printable(text))
}

/** Writes a file, unless something else exists there; returns what it did. */
function put(root: string, { path, text, isExecutable }: Draft, mayReplace: boolean): string {
  const at = join(root, path)
  const before = readIfThere(at)
  if (before !== undefined && isSame(before, text)) return `  unchanged  ${path}`
  if (before !== undefined && !mayReplace)
    return `  kept       ${path} already exists and is different; --overwrite replaces it`
  mkdirSync(dirname(at), { recursive: true })
  writeFileSync(at, text)
  if (isExecutable === true) chmodSync(at, 0o755)
  return `  ${before === undefined ? 'written    ' : 'replaced   '}${path}`
}

/** Only one workflow may release on a push: removes one that an earlier `init` wrote, or says that it must be removed. */
function leave(root: string, { file, isOurs }: Releaser, by: string, mayReplace: boolean): string {
  if (!isOurs) return `  kept       ${file} also releases: remove it, or remove ${by}`
  if (!mayReplace)
    return `  kept       ${file} is from an earlier init and also releases: remove it, or use --overwrite`
  rmSync(join(root, file))
  return `  removed    ${file}, from an earlier init: ${by} replaces it`
}

function readIfThere(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  if (!stat.isFile()) throw new Refusal(`${path} is not a regular file, so nothing is written there. Move it first.`)
  return readFileSync(path, 'utf8')
}

function seen(sight: Sight): readonly string[] {
  const { root, branch, language, dockerfiles, workloads, migrations, peers } = sight
  const tests =
    language === 'other'
      ? `no known manifest: put your tests into ${partsOf(sight).isDeployed ? 'the jobs `test` and `retest`' : 'the job `test`'}`
      : `tests by ${language}`
  return [
    `${root}, released from ${branch}: ${tests}`,
    ...dockerfiles.map((file) =>
      file === 'Dockerfile'
        ? `  image       ${file}`
        : `  no image    ${file} is not at the root: build its image in your own job`,
    ),
    ...workloads.map(
      ({ file, name, namespace }) => `  workload    ${name}${namespace && ` in ${namespace}`} (${file})`,
    ),
    ...(migrations === '' ? [] : [`  migrations  ${migrations}/`]),
    ...(partsOf(sight).isDeployed
      ? []
      : ['  nothing to deploy: no Dockerfile at the root, no Kubernetes manifest; there is only a release']),
    ...peers.map(
      ({ file, title, action, anchor }) =>
        `  ${file} uses ${title}: ${action} replaces it (${guides}/docs/migrating.md${anchor && `#${anchor}`}); remove it there`,
    ),
  ]
}

function nextSteps(sight: Sight): readonly string[] {
  const { isDeployed, hasDatabase } = partsOf(sight)
  if (!isDeployed) return ['Next: commit and push. The next `feat:` or `fix:` makes a release.']
  return [
    'Next:',
    '  1. Settings, Environments: create `staging` and `production`, each with the variable BASE_URL (the address for the checks).',
    ...(hasDatabase
      ? ['     With the database: variables DATABASE_URL and DATABASE_CA, secret DATABASE_PASSWORD.']
      : []),
    `  2. Read deploy.sh${sight.workloads.length > 1 ? `: it only deploys ${sight.workloads[0]?.name}` : ''}. For your own runners, change \`runs-on\`.`,
    ...workloadSteps(sight),
    ...(sight.authors > 1
      ? []
      : [
          '     Read .github/gates.yml: as long as only one person commits, the person who starts a deployment may approve it.',
        ]),
    '  3. Commit and push. The next `feat:` or `fix:` goes to staging, then asks for approval of production.',
    `More: ${guides}/examples/README.md`,
  ]
}

/** `kubectl set image` creates no workload. */
function workloadSteps({ workloads: [first], dockerfiles }: Sight): readonly string[] {
  if (first === undefined || !dockerfiles.includes('Dockerfile')) return []
  const { name, namespace, file } = first
  return namespace === ''
    ? [
        `     It sets the image of ${name}. If that does not exist yet, run this once for staging and once for production:`,
        `     \`kubectl --namespace ENVIRONMENT apply --filename ${file}\``,
      ]
    : [`     It sets the image of ${name}, which must exist in the namespaces ${namespace}-staging and ${namespace}.`]
}
