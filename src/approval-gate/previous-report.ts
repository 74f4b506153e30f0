import type { ApprovalSubject } from '../approval/case/subject.ts'
import type { IssueContent } from '../approval/request/text.ts'
import type { Inputs } from './inputs.ts'
import type { RunningAttempt } from './run/run.ts'

/** The content of a request's issue. */
export function previousReport(
  inputs: Inputs,
  { policy, range, run, after }: Pick<IssueContent, 'policy' | 'range' | 'after'> & { readonly run: RunningAttempt },
  subject: ApprovalSubject,
): IssueContent {
  return {
    subject,
    version: inputs.version,
    policy,
    range,
    home: homeOf(run),
    form: inputs.form,
    summary: inputs.summary,
    after,
  }
}

/** Address of the repository. */
export function homeOf({ server, repository }: Pick<RunningAttempt, 'server' | 'repository'>): string {
  return `${server}/${repository}`
}
