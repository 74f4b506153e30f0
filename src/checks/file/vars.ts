import { brief } from '../../runner/printable.ts'
import type { Scope } from '../check.ts'
import { builtins, placeholdersIn } from '../template.ts'
import { Fields, type Problems } from './fields.ts'
import { secretsOf } from './secrets.ts'
import type { Tree } from './tree.ts'

/** What `vars` comes to. */
export interface Vars {
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** Their names, those included whose value is wrong. */
  readonly known: readonly string[]
}

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
    secrets.push(...secretsOf(value, name, ...variables))
  }
  return { vars: Object.fromEntries(values), secrets, known: names }
}

interface Filled {
  readonly value: string
  readonly variables: readonly string[]
}

function fromEnvironment(text: string, env: Scope['env'], complain: (what: string) => void): Filled {
  const variables: string[] = []
  const value = text.replace(/\$\{\{([^{}]{0,240})\}\}/g, (_, inner: string) => {
    const expression = inner.trim()
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
