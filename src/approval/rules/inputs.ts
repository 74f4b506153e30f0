import { parsePattern } from './pattern.ts'
import type { InputRule } from './policy.ts'
import type { PolicyLocation, PolicyReader } from './reader.ts'

/** The values to ask for at approval. */
export function readInputRules(reader: PolicyReader, location: PolicyLocation): readonly InputRule[] {
  return [...reader.entries(location, 'a mapping from the names of inputs to what they accept')].map(([name, each]) => {
    if (!/^[a-z][\w-]{0,63}$/.test(name))
      reader.reportError(
        each,
        'is not a valid name for an input; allowed: letters, digits, `_` and `-`, with a lowercase letter first',
      )
    return readInput(reader, name, each)
  })
}

function readInput(reader: PolicyReader, name: string, location: PolicyLocation): InputRule {
  const fields = reader.fields(location, ['type', 'required', 'pattern', 'options'])
  const typeSpot = reader.required(location, fields, 'type')
  const type = reader.choice(typeSpot, ['string', 'choice', 'boolean', 'number'], 'string')
  const pattern = fields.get('pattern')
  const options = type === 'choice' ? reader.required(location, fields, 'options') : fields.get('options')
  if (pattern !== undefined && type !== 'string') reader.reportError(pattern, 'is only for `type: string`')
  if (options !== undefined && type !== 'choice') reader.reportError(options, 'is only for `type: choice`')
  return {
    name,
    type,
    isRequired: reader.flag(fields.get('required'), true),
    pattern: pattern === undefined ? '' : readPattern(reader, pattern),
    options: reader
      .items(options, 1, 'a list of at least one option')
      .map((each) => reader.text(each, /^(?!["'`])[\x21-\x7e]{1,200}$/, 'text without spaces, at most 200 characters')),
  }
}

function readPattern(reader: PolicyReader, location: PolicyLocation): string {
  const text = reader.text(location, /./, 'a pattern')
  const pattern = parsePattern(text)
  if (typeof pattern === 'string') reader.reportError(location, pattern)
  return text
}
