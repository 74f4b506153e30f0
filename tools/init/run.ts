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

/** Writes the workflows, policy and checks that fit the repository in `folder`; answers 0. */
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

/** Names of files and branches are somebody's: none of them moves the cursor. */
function say(text: string): void {
  console.log(printable(text))
}

/** Writes a file, unless something else is there; says what it did. */
function put(root: string, { path, text, isExecutable }: Draft, mayReplace: boolean): string {
  const at = join(root, path)
  const before = readIfThere(at)
  if (before !== undefined && isSame(before, text)) return `  as it was  ${path}`
  if (before !== undefined && !mayReplace)
    return `  kept       ${path} is there already, and is another; --overwrite replaces it`
  mkdirSync(dirname(at), { recursive: true })
  writeFileSync(at, text)
  if (isExecutable === true) chmodSync(at, 0o755)
  return `  ${before === undefined ? 'written    ' : 'replaced   '}${path}`
}

/** Of two workflows that release on the same push one is too many: takes out what an earlier `init` wrote, or says that it has to go. */
function leave(root: string, { file, isOurs }: Releaser, by: string, mayReplace: boolean): string {
  if (!isOurs) return `  kept       ${file} releases too: take it out, or ${by}`
  if (!mayReplace) return `  kept       ${file} is of an earlier init, and releases too: take it out; --overwrite does`
  rmSync(join(root, file))
  return `  taken out  ${file}, of an earlier init: ${by} takes its place`
}

function readIfThere(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  if (!stat.isFile()) throw new Refusal(`${path} is no plain file, so nothing is written there: move it away first.`)
  return readFileSync(path, 'utf8')
}

function seen(sight: Sight): readonly string[] {
  const { root, branch, language, dockerfiles, workloads, migrations, peers } = sight
  const tests =
    language === 'other'
      ? `no manifest that is known: put your tests into ${partsOf(sight).isDeployed ? 'the jobs `test` and `retest`' : 'the job `test`'}`
      : `tests by ${language}`
  return [
    `${root}, released from ${branch}: ${tests}`,
    ...dockerfiles.map((file) =>
      file === 'Dockerfile'
        ? `  image       ${file}`
        : `  no image    ${file} is not at the root: build what it makes in a job of your own`,
    ),
    ...workloads.map(
      ({ file, name, namespace }) => `  workload    ${name}${namespace && ` in ${namespace}`} (${file})`,
    ),
    ...(migrations === '' ? [] : [`  migrations  ${migrations}/`]),
    ...(partsOf(sight).isDeployed
      ? []
      : ['  nothing that is deployed: no Dockerfile at the root, no Kubernetes manifest; a release is all']),
    ...peers.map(
      ({ file, title, action, anchor }) =>
        `  ${file} uses ${title}: ${action} takes its place (${guides}/docs/migrating.md${anchor && `#${anchor}`}); take it out there`,
    ),
  ]
}

function nextSteps(sight: Sight): readonly string[] {
  const { isDeployed, hasDatabase } = partsOf(sight)
  if (!isDeployed) return ['Next: commit and push. The next `feat:` or `fix:` is a release.']
  return [
    'Next:',
    '  1. Settings, Environments: make `staging` and `production`, each with the variable BASE_URL (where the checks ask).',
    ...(hasDatabase
      ? ['     With the database: variables DATABASE_URL and DATABASE_CA, secret DATABASE_PASSWORD.']
      : []),
    `  2. Read deploy.sh${sight.workloads.length > 1 ? `: it deploys ${sight.workloads[0]?.name} alone` : ''}. On runners of your own, change \`runs-on\`.`,
    ...workloadSteps(sight),
    ...(sight.authors > 1
      ? []
      : ['     Read .github/gates.yml: as long as one person commits, whoever starts a deployment may approve it.']),
    '  3. Commit and push. The next `feat:` or `fix:` goes to staging, then asks for production.',
    `More: ${guides}/examples/README.md`,
  ]
}

/** `kubectl set image` makes no workload. */
function workloadSteps({ workloads: [first], dockerfiles }: Sight): readonly string[] {
  if (first === undefined || !dockerfiles.includes('Dockerfile')) return []
  const { name, namespace, file } = first
  return namespace === ''
    ? [
        `     It sets the image of ${name}. Where that is not there yet, for staging and for production once:`,
        `     \`kubectl --namespace ENVIRONMENT apply --filename ${file}\``,
      ]
    : [
        `     It sets the image of ${name}, which must be there in the namespaces ${namespace}-staging and ${namespace}.`,
      ]
}
