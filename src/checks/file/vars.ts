import { urlSecrets } from '../../database/url.ts'
import { brief } from '../../runner/printable.ts'
import type { Scope } from '../check.ts'
import { builtins, placeholdersIn } from '../template.ts'
import { Fields, type Problems } from './fields.ts'
import type { Tree } from './tree.ts'

export interface Vars {
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** Their names, those included whose value is wrong. */
  readonly known: readonly string[]
}

/** A variable with such a name is not shown. */
const secretive = /token|secret|password|passwd|credential|auth|api[-_]?key|private/i

/** The file's own variables: texts, in which `${{ env.NAME }}` is the environment's, in a file as in a workflow. */
export function readVars(tree: Tree, scope: Scope, problems: Problems): Vars {
  const given = tree.kind === 'map' ? tree.entries.get('vars')?.value : undefined
  if (given === undefined) return { vars: {}, secrets: [], known: [] }
  const offered = [...builtins, ...Object.keys(scope.vars)]
  const names = given.kind === 'map' ? [...given.entries.keys()] : []
  const fields = new Fields('vars', given, problems, new Set([...offered, ...names]))
  const values = new Map<string, string>()
  const secrets: string[] = []
  for (const name of names) {
    if (!/^[a-z][\w-]{0,60}$/i.test(name)) fields.complain(name, 'is no name; allowed: letters, digits, `_` and `-`')
    if (offered.includes(name)) fields.complain(name, 'is given by the action; choose another name')
    const text = fields.text(name) ?? ''
    if (placeholdersIn(text).length > 0)
      fields.complain(name, 'holds a placeholder; a variable cannot hold another one')
    const { value, variables } = fromEnvironment(text, scope.env, (what) => fields.complain(name, what))
    values.set(name, value)
    if ([name, ...variables].some((each) => secretive.test(each)) && value !== '') secrets.push(value)
    secrets.push(...urlSecrets(value))
  }
  return { vars: Object.fromEntries(values), secrets, known: names }
}

interface Filled {
  readonly value: string
  readonly variables: readonly string[]
}

function fromEnvironment(text: string, env: Scope['env'], complain: (what: string) => void): Filled {
  const variables: string[] = []
  const value = text.replace(/\$\{\{\s{0,20}([^{}]{0,200}?)\s{0,20}\}\}/g, (_, expression: string) => {
    const [, name = ''] = /^env\.([A-Za-z_]\w{0,200})$/.exec(expression) ?? []
    if (name === '')
      complain(`holds \`${brief(expression, 80)}\` in \`\${{ }}\`; allowed in a file: \`\${{ env.NAME }}\``)
    else if ((env[name] ?? '') === '')
      complain(`needs the environment variable \`${name}\`, which is not set; give it under \`env:\` of the step`)
    variables.push(name)
    return env[name] ?? ''
  })
  return { value, variables }
}
