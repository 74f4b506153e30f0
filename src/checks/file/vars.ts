import type { YamlValue } from '../../input/yaml.ts'
import { isWithheld, visibleEnvironment } from '../../programs/environment.ts'
import { brief } from '../../text/printable.ts'
import type { CheckScope } from '../check.ts'
import { builtins, placeholdersIn } from '../template.ts'
import { Fields, type Problems } from './fields.ts'
import { secretsOf } from './secrets.ts'

/** The result of reading `vars`. */
export interface Vars {
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  /** Their names, including those with a wrong value. */
  readonly known: readonly string[]
}

/** The file's own variables: texts. `${{ env.NAME }}` is a variable of the environment, as in a workflow; only a file may use it. */
export function readVars(tree: YamlValue, scope: CheckScope, problems: Problems): Vars {
  const given = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'vars')?.value : undefined
  if (given === undefined) return { vars: {}, secrets: [], known: [] }
  const offered = [...builtins, ...Object.keys(scope.vars)]
  const names = given.kind === 'map' ? given.entries.map(({ key }) => key) : []
  const fields = new Fields('vars', given, problems, new Set([...offered, ...names]))
  const values = new Map<string, string>()
  const secrets: string[] = []
  const env = visibleEnvironment(scope.env)
  for (const name of names) {
    if (!/^[a-z][\w-]{0,60}$/i.test(name))
      fields.reportError(name, 'is not a valid name; allowed: letters, digits, `_` and `-`')
    if (offered.includes(name)) fields.reportError(name, 'is set by the action; choose another name')
    const text = fields.text(name) ?? ''
    if (placeholdersIn(text).length > 0)
      fields.reportError(name, 'contains a placeholder; variables cannot contain other variables')
    const { value, variables } = fromEnvironment(text, env, (what) => fields.reportError(name, what))
    values.set(name, value)
    secrets.push(...secretsOf(value, name, ...variables))
  }
  return { vars: Object.fromEntries(values), secrets, known: names }
}

interface Filled {
  readonly value: string
  readonly variables: readonly string[]
}

function fromEnvironment(text: string, env: CheckScope['env'], reportError: (what: string) => void): Filled {
  const variables: string[] = []
  const value = text.replace(/\$\{\{([^{}]{0,240})\}\}/g, (_, inner: string) => {
    const expression = inner.trim()
    const [, name = ''] = /^env\.([A-Za-z_]\w{0,200})$/.exec(expression) ?? []
    if (name === '')
      reportError(`contains ${shownExpression(expression)} in \`\${{ }}\`; allowed in a file: \`\${{ env.NAME }}\``)
    else if ((env[name] ?? '') === '')
      reportError(
        isWithheld(name)
          ? `uses \`${name}\`, which belongs to the runner; allowed: the variables of a \`run:\` step, and those under \`env:\` of the step`
          : `needs the environment variable \`${name}\`, which is not set; set it under \`env:\` of the step`,
      )
    variables.push(name)
    return env[name] ?? ''
  })
  return { value, variables }
}

/** `secrets.NAME` shows a name; anything else may be a secret itself. */
function shownExpression(expression: string): string {
  return /^[a-z]+\.[\w.-]{1,80}$/i.test(expression) ? `\`${brief(expression, 80)}\`` : 'an expression that is not shown'
}
