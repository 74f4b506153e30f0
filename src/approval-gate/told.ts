import type { Subject } from '../gate/subject.ts'
import type { Told } from '../request/text.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'

/** What people are told of a request. */
export function toldOf(inputs: Inputs, { policy, range, run }: Facts, subject: Subject): Told {
  return {
    subject,
    version: inputs.version,
    policy,
    range,
    home: `${run.server}/${run.repository}`,
    form: inputs.form,
    summary: inputs.summary,
  }
}
