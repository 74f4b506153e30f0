import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { parse } from 'yaml'
import { readText, recordOf } from '../contract/tree.ts'
import type { WorkflowGiven } from '../support/github/actions.ts'

/** The form as it is shipped: its inputs, and its `run-name` as GitHub works it out. */
export function shippedForm(): Pick<WorkflowGiven, 'inputs' | 'runName'> {
  const form = recordOf(parse(readText('examples/approve.yml')), 'approve.yml')
  const dispatch = recordOf(recordOf(form['on'], 'on')['workflow_dispatch'], 'workflow_dispatch')
  const names = Object.keys(recordOf(dispatch['inputs'], 'inputs'))
  const name = String(form['run-name'])
  return {
    inputs: Object.fromEntries(names.map((each) => [each, {}])),
    runName: (inputs) => name.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluate(expression, inputs)),
  }
}

function evaluate(expression: string, inputs: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(inputs).map(([key, value]) => ({ key, value: new data.StringData(value) }))
  const { tokens } = new Lexer(expression).lex()
  const parsed = new Parser(tokens, ['inputs'], []).parse()
  const context = new data.Dictionary({ key: 'inputs', value: new data.Dictionary(...pairs) })
  return new Evaluator(parsed, context).evaluate().coerceString()
}
