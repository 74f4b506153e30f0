/**
 * What docs/troubleshooting.md says of each reason: its cause, and the cure. `npm run tables` makes the page of it, and `reasons.test.ts`
 * holds it to the lists in `src/reasons/<action>.ts`, both ways.
 */

/** Cause and cure, one line of Markdown each. */
export type Words = readonly [cause: string, cure: string]

const fine = 'Nothing to do.'
const again = 'Run the job again; it goes on where it stopped.'

/** What a reason means in every action that has it. */
export const shared: Readonly<Record<string, Words>> = {
  'access-denied': [
    'The database server does not accept this user, or not from this host.',
    'Change `user` and `password`, or let the server accept this user from the host that the error names.',
  ],
  'already-live': [
    'The strategy or the checks show that the target runs already.',
    'Name another `target`, or deploy a version that fixes the fault.',
  ],
  'already-restored': ['An earlier attempt of this run rolled back already.', fine],
  'bad-token': [
    'GitHub does not know the token: it expired, was revoked, or is cut.',
    'Leave input `token` out to use the token of the job, or give a valid one.',
  ],
  cancelled: ['The job was cancelled, or ran into its time limit.', again],
  'cannot-connect': [
    'The database server did not answer, or what answered is no such server.',
    'Check host and port, that the server runs, and that the runner may reach it: a service of a cluster resolves only inside of it.',
  ],
  deadlock: [
    'The server ended the transaction to resolve a deadlock.',
    'Run it when fewer others write to the same tables.',
  ],
  'filter-failed': [
    'A filter that the repository’s attributes name, such as git LFS, failed or is not installed.',
    'Install the program that the error names on the runner, or check out without it.',
  ],
  frozen: [
    'All approvals are there, and the policy’s `freeze` keeps the gate closed.',
    'Wait until it ends (`opens-at`), or use `/override` where the policy has it.',
  ],
  'gate-not-consumed': [
    'This attempt was not let through by its gate, so nothing of it was deployed.',
    'Run the waiting job again once the gate is open.',
  ],
  'gate-waiting': [
    'The run waits at its gate, so nothing was deployed.',
    'Nothing to do; approve or reject the request.',
  ],
  'github-unavailable': [
    'GitHub, or a proxy in between, did not answer over several attempts.',
    `See https://www.githubstatus.com. ${again}`,
  ],
  'gitops-owned': [
    'Argo CD or Flux owns the workload and would undo the rollback.',
    'Roll back with `strategy: git-revert`, or pause the synchronization first.',
  ],
  'handed-over': ['The revert is a pull request, which waits to be merged.', 'Merge it, then run the job again.'],
  inconclusive: [
    'A critical check came to no answer, so nothing is known and nothing was done.',
    'Look at what the check asked; run the job again, or set `on-inconclusive`.',
  ],
  'insecure-auth': [
    'The password would go in clear to a server that is not verified.',
    'Set `ssl-mode: verify-full` with `ssl-ca`, or accept the risk with `allow-insecure-auth: true`.',
  ],
  'internal-error': [
    'A fault of ours, or of a library.',
    'Please report it with the lines of the log: https://github.com/slipway-actions/slipway/issues.',
  ],
  'invalid-checks': [
    'The file of checks has faults, each with line and column.',
    'Correct them; [checks](checks.md) describes every key, and the schema shows faults in the editor.',
  ],
  'invalid-input': [
    'One or more inputs are wrong; all of them are listed at once.',
    'Change them as the errors say; the table of inputs on the action’s page has what is allowed.',
  ],
  'invalid-manifest': [
    'A manifest (`package.json`, `Cargo.toml` …) cannot be read, or has no version where one is expected.',
    'Correct the file at the place that the error names.',
  ],
  'invalid-policy': [
    'The policy file, or one that it inherits, has faults; each is told with file, line and column.',
    'Correct it on the default branch; [gates](gates.md) describes every key.',
  ],
  'invalid-script': [
    'A script cannot be split into statements, or holds what is refused; nothing was sent.',
    'Change the script at the line that the error names.',
  ],
  'is-a-rollback': [
    'What failed is a rollback itself; going further back by itself could go round in a circle.',
    'Choose a `target` in the action `rollback`, or deploy a version that fixes it.',
  ],
  'kubernetes-config': [
    'There is no API server to talk to, or the kubeconfig or its proxy is wrong.',
    'Give `kubeconfig`, or run in a pod with a service account; see [in Kubernetes](kubernetes.md).',
  ],
  'kubernetes-forbidden': [
    'The service account may not do it.',
    'Add the rule that the error gives to its Role; [in Kubernetes](kubernetes.md) has all of them.',
  ],
  'kubernetes-refused': [
    'The API server refused the request or stayed ill over several attempts.',
    'Read its words in the error; run the job again where it was busy.',
  ],
  'kubernetes-unauthorized': [
    'The API server does not know the token or certificate.',
    'Renew it, or give the runner’s pod a service account.',
  ],
  'kubernetes-unknown-kind': [
    'The cluster does not know this kind of object.',
    'Install its definitions (CRDs), or change `workload`.',
  ],
  'kubernetes-unreachable': [
    'The API server did not answer, or its certificate is not trusted.',
    'Check address, network policy, proxy and CA; see [in Kubernetes](kubernetes.md).',
  ],
  'lock-timeout': [
    'A statement waited too long for a lock that others hold.',
    'End what holds it, or run when fewer write; the error says which limit applies.',
  ],
  'missing-permission': [
    'The token may not do what is asked.',
    'Add the line that the error names under `permissions:` of the job, or give `token` one that has it.',
  ],
  'never-started': [
    'Nothing was deployed, or the deploy step was skipped.',
    'Nothing to roll back; look at why the deploy step did not run.',
  ],
  'newer-deployment': ['Something newer was deployed, or somebody rolled back already; nothing was touched.', fine],
  'no-branch': [
    'A commit is checked out, not a branch, so it is not known where to revert.',
    'Give `branch`, the one that the environment is made from.',
  ],
  'no-checks': [
    'There is no file of checks, or it has none that applies.',
    'Write `smoke.yml` ([checks](checks.md)), or name it in `checks-file`.',
  ],
  'no-codeowners': [
    'The policy asks code owners, and there is no `CODEOWNERS` on the default branch.',
    'Write `.github/CODEOWNERS`, or take `codeowners` out of the policy.',
  ],
  'no-commits': ['The repository has no commit.', 'Commit something before this step.'],
  'no-git': [
    'git could not be started.',
    'Install git on the runner or in the job’s container (Alpine: `apk add git`), and check `working-directory`.',
  ],
  'no-helm': ['The program helm could not be started.', 'Install helm on the runner, or use `strategy: kubernetes`.'],
  'no-history': [
    'The cluster keeps no earlier revision of the workload.',
    'Raise `revisionHistoryLimit`; deploy the good version once more this time.',
  ],
  'no-paths': ['No path is given, so it is not known what to revert.', 'Give `paths`, such as `deploy`.'],
  'no-policy': [
    'There is no policy file on the default branch.',
    'Write `.github/gates.yml` ([approvals](approval.md) has one to begin with), or name yours in `policy-file`.',
  ],
  'no-program': [
    'The program of `command` is not there or cannot be run.',
    'Install it on the runner, or correct `command`.',
  ],
  'no-ref': [
    'No branch or tag stands at the target’s commit, so the workflow cannot be started there.',
    'Give `workflow-ref`, name the target in `workflow-inputs`, or tag releases (`v1.2.3`).',
  ],
  'no-remote': ['The checkout has no remote to push to.', 'Use actions/checkout, and keep its remote.'],
  'no-repository': [
    'The folder is not inside a git repository of this job.',
    'Put actions/checkout before this step, in the same job, and check `working-directory`.',
  ],
  'no-revision': [
    'The cluster keeps no revision, or no pod, of the wanted version.',
    'Name another `target`; for the next time raise `revisionHistoryLimit`, or keep the old colour running until the new one is verified.',
  ],
  'no-selector': [
    'The service does not select pods by the label that tells versions apart.',
    'Give the label that tells the colours apart in `selector-label`.',
  ],
  'no-strategy': [
    'Neither `strategy` nor `command` is given, so nothing can be rolled back.',
    'Choose one: [rolling back](rollback.md) compares them.',
  ],
  'no-target': [
    'There is no good version to go back to, or the named one failed here or was never verified here.',
    'Name a `target` in the action `rollback` (`force: true` takes it), or deploy a version that fixes it.',
  ],
  'not-enough-approvals': [
    'The request stands, and something is still missing.',
    'The table in the request’s issue says who has to do what.',
  ],
  'not-found': [
    'GitHub says that it is not there, or does not show it to this token.',
    'Check the name; the token needs the permission that the error names to see it.',
  ],
  'not-ready': ['Pods of the wanted version are there, but none is ready.', 'Scale that colour up, then run it again.'],
  'not-verified': [
    'No check could tell: there are none that apply, or nobody knows the version that critical ones ask for.',
    'Give `version`, or write checks that need none; see [checks](checks.md).',
  ],
  'on-delete': [
    'The workload has the update strategy `OnDelete`, so nothing would be restarted.',
    'Change it to `RollingUpdate`, or delete the pods yourself after a rollback by `command`.',
  ],
  'operator-owned': [
    'An operator owns the workload and would undo the rollback.',
    'Roll back what the operator reads, with `git-revert` or `command`.',
  ],
  'outside-hours': [
    'All approvals are there, and the policy’s `hours` let the gate open later.',
    'Wait (`opens-at` says until when; the receiver needs a `schedule`), or use `/override` where the policy has it.',
  ],
  'outside-workspace': [
    'A path, or a link in it, leads out of the workspace or into `.git`.',
    'Use a path inside the workspace, without such a link.',
  ],
  'packet-too-large': [
    'A statement is larger than the server takes (`max_allowed_packet`).',
    'Split it, or raise the limit on the server.',
  ],
  'password-failed': [
    '`password-command` failed, or gave no password.',
    'Try the command on the runner; see [passwords that do not last](credentials.md).',
  ],
  paused: ['The rollout of the workload is paused, so nothing would change.', 'Resume it: `kubectl rollout resume`.'],
  'people-unread': ['GitHub did not tell what the author of a command may do.', again],
  'protected-branch': [
    'A ruleset or branch protection refuses the change.',
    'Work through a pull request, or let this token bypass the rule (repository settings: Rules).',
  ],
  'pull-request-event': ['The run is for a pull request, so it only shows what a merge would do.', fine],
  'rate-limited': [
    'The token’s requests to GitHub are used up.',
    'Run the job again when the limit opens, which the error says, or give `token` one with a limit of its own.',
  ],
  'remote-unreachable': ['The git remote did not answer, or did not play along.', `Check network and proxy. ${again}`],
  'restored-version-failed': [
    'The version that was restored failed its checks too.',
    'The environment needs a person: look at the incident, then deploy or roll back to a named `target`.',
  ],
  'rolled-back': ['The target is live and verified.', fine],
  'schema-ahead': [
    'The database’s schema went on, and the target cannot run on it as far as anybody knows.',
    'Deploy a version that fixes it, or say that the schema fits with `db-policy`.',
  ],
  'server-gone': [
    'The connection to the database ended in the middle of the work.',
    'Look at the server’s log and at time limits of proxies in between, then run it again.',
  ],
  'shallow-history': [
    'The clone is shallow, and the rest could not be fetched.',
    'Give actions/checkout `fetch-depth: 0`.',
  ],
  'signing-failed': [
    'git is configured to sign, and the key is not there.',
    'Import the key before this step, or switch signing off for the job.',
  ],
  'sql-error': [
    'The server refused a statement.',
    'The error names file, line and the server’s words; change the statement.',
  ],
  'statement-timeout': [
    'A statement took longer than the limit for one statement.',
    'Raise the limit that the error names, or make the statement smaller.',
  ],
  'strategy-failed': [
    'The strategy failed or did not end in time.',
    'The environment needs a person: look at the error and at what runs now.',
  ],
  timeout: ['The whole took longer than `timeout`.', 'Raise `timeout`, or do less at once.'],
  'tls-failed': [
    'TLS with the database server failed: no TLS, or a certificate that does not fit.',
    'Check `ssl-mode`, `ssl-ca` and that the certificate names the host that is given.',
  ],
  'too-many-people': [
    'More than 200 people rejected one request.',
    'Ask again, and narrow who may write commands (for instance by interaction limits).',
  ],
  'tried-before': [
    'An earlier attempt of this run failed to roll back; it is not tried again by itself.',
    'Use the action `rollback` with a `target`.',
  ],
  unexpected: ['`expect` does not hold.', 'Look at the rows in the summary; change the data or the expectation.'],
  'unknown-database': ['The server has no database of that name.', 'Change `database`, or create it first.'],
  'unknown-file': [
    'A path that an input names is not in the repository.',
    'Correct the path; it counts from the root or `working-directory`, as the error says.',
  ],
  'unknown-gate': [
    'The policy file does not name this gate.',
    'Add it to the policy on the default branch, or correct input `gate`.',
  ],
  'unknown-job': [
    'The job cannot be found among those of its run, so it could not be run again.',
    'Start a new run; do not rename a job while it waits.',
  ],
  'unreadable-file': [
    'The system does not let a file be read.',
    'Check its rights and the disk; the error says which file.',
  ],
  'unsafe-config': [
    'The repository’s own git configuration names programs that git would run.',
    'Remove them from `.git/config`, or check out without `filter`.',
  ],
  'unwritable-file': [
    'The system does not let a file be written: no room, no right.',
    'Check the rights of the folder and the space on the disk; the error says which file.',
  ],
  validation: [
    'GitHub refused the request as not valid.',
    'Read GitHub’s words in the error; often a feature is switched off in the repository’s settings.',
  ],
  'would-write': ['`dry-run` is on: what a real run would write is in the summary.', fine],
}

/** Where a reason means something else, or is of one action alone. */
export const own: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'approval-gate': {
    'already-open': ['This attempt had taken the approval already.', fine],
    'already-used': ['Another attempt, or another run, took this approval.', 'Run the job again for a new request.'],
    'ambiguous-job': [
      'Several jobs of this run have the same name.',
      'Give each a `name:` of its own; with a matrix, put its values into it.',
    ],
    'comment-deleted': ['A comment that counted was deleted.', 'Run the job again for a new request.'],
    'dry-run': ['`dry-run` is on: a real run would ask, or would go on.', fine],
    expired: ['The time of the policy’s `expires` is over.', 'Run the job again for a new request.'],
    'foreign-record': [
      'The record was not written by the account of this token.',
      'Use the same `token` for the gate and its receiver; run the job again for a new request.',
    ],
    fork: [
      'A pull request from a fork: its token can ask nobody.',
      'Put the gate into a workflow that runs after the merge.',
    ],
    'issue-differs': [
      'The text of the issue is not what the gate writes now: it was forged, or what was said to run turned out not to.',
      'Run the job again for a new request.',
    ],
    'issue-edited': [
      'The text of the issue was edited.',
      'Run the job again for a new request; comment instead of editing.',
    ],
    'issue-foreign': ['The issue was not written by this gate.', 'Run the job again for a new request.'],
    'issue-gone': ['The issue was deleted.', 'Run the job again for a new request.'],
    'issue-transferred': ['The issue was moved to another repository.', 'Run the job again for a new request.'],
    latched: ['The record says itself that it is void.', 'Run the job again for a new request.'],
    'merge-group': [
      'The run is for a merge queue, which a red job would leave.',
      'Put the gate into a workflow that runs after the merge (`push`).',
    ],
    'no-run': [
      'The step does not run in a job of GitHub Actions, or its event names no commit of its pull request.',
      'Put the gate into a workflow with `on: push`, `pull_request` or `pull_request_target`.',
    ],
    'not-last': [
      'With `resume: dispatch`, something would follow the gate in a green job, or that could not be checked.',
      'Make the gate the last step of a job that no other needs, or ask for its result in what follows.',
    ],
    'older-commit': [
      'A later attempt of a run asks for a commit older than what is asked for or runs.',
      'Start from the newer commit; `allow-older: true` where going back is meant.',
    ],
    'other-environment': [
      'The policy’s `environments` do not let this gate ask for this environment.',
      'Correct `environment`, or add it to the gate’s policy.',
    ],
    'other-ref': [
      'The policy’s `branches` do not let this branch or tag ask.',
      'Run the workflow on an allowed branch, or add it to the policy.',
    ],
    'other-request': [
      'With `deployment-id`: the request is for another commit, gate or environment.',
      'Start the workflow from the approved request; do not fill in the form by hand.',
    ],
    'other-workflow': [
      'With `deployment-id`: the request announces another workflow.',
      'Name this workflow in `workflow` of the gate that asks.',
    ],
    override: ['Somebody whom the policy names opened the gate alone.', fine],
    'policy-changed': [
      'The policy changed since the request was filed.',
      'Run the job again for a new request under the new policy.',
    ],
    quorum: ['The people whom the policy asks for have approved.', fine],
    rejected: [
      'An eligible person rejected the request.',
      'Read why in the issue; run the job again for a new request.',
    ],
    'request-open': ['`on-new-request: refuse`, and another run’s request is open.', 'Decide that one first.'],
    requested: [
      'The request was filed now; the step is red so that the job stops here.',
      'Nothing is wrong: approve in the issue, and the job runs again by itself.',
    ],
    'started-elsewhere': ['With `resume: dispatch`: approved, and the named workflow goes on with it.', fine],
    'subject-mismatch': [
      'The record is not about this run: another commit, ref or job; or more authors than it says may have had a hand in it, and one of them approved.',
      'Run the job again for a new request.',
    ],
    superseded: [
      'A newer request or deployment of the environment took its place.',
      'Look at the newer one; run the job again only if this commit is still wanted.',
    ],
    'unknown-authors': [
      'The policy has `unknown-authors: refuse`, and GitHub knows no account for the author of a commit.',
      'Let the authors add their address to their account.',
    ],
    'unknown-request': [
      'With `deployment-id`: there is no such request.',
      'Start the workflow from the approved request.',
    ],
  },
  'approval-reconcile': {
    audit: ['The decisions were counted, and with files named, written.', fine],
    consumed: ['The approval was used by its run.', fine],
    expired: ['The time of the policy’s `expires` is over.', 'Run the waiting job again for a new request.'],
    'job-started': ['All is there, and the waiting job runs again.', fine],
    'no-request': ['No request is open.', fine],
    'not-a-command': ['The comment of the event is not a command.', fine],
    'not-a-request': ['The issue is no gate’s.', fine],
    'not-arrived': [
      'The workflow was started three times and never came to its gate.',
      'Look at its runs; the request says how to run it by hand.',
    ],
    'not-eligible': ['The policy gives the author of the comment no say.', 'Ask somebody whom the policy names.'],
    'not-retriable': ['GitHub runs this job no more: it was run 50 times, or cancelled.', 'Start a new run.'],
    'not-started': [
      'GitHub would not start the workflow of `resume: dispatch`.',
      'Give it `on: workflow_dispatch` with the input of the guide on the branch that is named; the next look tries again.',
    ],
    refused: [
      'GitHub would not run the job again.',
      'Read GitHub’s words in the error; run the job again by hand, its gate verifies.',
    ],
    rejected: [
      'An eligible person rejected the request.',
      'Read why in the issue; run the waiting job again for a new request.',
    ],
    'resumed-elsewhere': ['Another receiver, or a person, was quicker.', fine],
    'run-gone': ['The run that waits was deleted.', 'Start a new run.'],
    'run-in-progress': [
      'All is there, and other jobs of the run still work.',
      'Nothing to do: the next look resumes it; a `schedule` on the receiver makes sure of one.',
    ],
    'run-too-old': [
      'GitHub runs no job again 30 days after its run began.',
      'Start a new run; use `resume: dispatch` for waits as long as this.',
    ],
    superseded: ['A newer request or deployment of the environment took its place.', fine],
    unbound: ['The request is still being filed.', 'Nothing to do: the next look counts it.'],
    void: ['The request is void; its issue says why.', 'Run the waiting job again for a new request.'],
    'workflow-running': ['The workflow was started and has not come to its gate yet.', fine],
    'workflow-started': ['All is there, and the workflow of `resume: dispatch` was started.', fine],
    'would-close': ['`dry-run` is on: a real run would close the request.', fine],
    'would-resume': ['`dry-run` is on: a real run would resume the job or start the workflow.', fine],
    'would-watch': ['`dry-run` is on: a real run would wait for the run’s other jobs.', fine],
  },
  'db-migrate': {
    'already-done': ['Another runner was faster: what was pending is applied.', fine],
    'backup-failed': [
      '`backup-command` failed, so nothing was changed.',
      'Try the command on the runner; the error has its last lines.',
    ],
    baselined: ['The scripts up to the baseline are noted as applied.', fine],
    'database-error': [
      'The server refused a statement of ours, not of a script.',
      'Read its words in the error; the user needs rights to the tables `slipway_…`.',
    ],
    'edited-script': [
      'A script was changed after it had been applied.',
      'Put it back as it was and write a new one; `command: repair` takes over what was changed on purpose.',
    ],
    'foreign-history': [
      'Another tool’s history is there, and which one fits the scripts cannot be told.',
      'Name it in `history-table`; see [coming from another tool](migrating.md).',
    ],
    'foreign-key': [
      'Rows that others refer to, or that refer to none, break a foreign key.',
      'Correct the rows, or order the statements so that the key holds.',
    ],
    'foreign-unfinished': [
      'Another tool’s history has an entry that failed or was cut off.',
      'Finish or repair it with that tool first.',
    ],
    'in-doubt': [
      'A statement was cut off before the server answered, and the schema does not tell whether it was done.',
      'Look at the database, then run it again with one of the lines for `in-doubt` that the error gives.',
    ],
    lint: [
      'A change would break the running version or lock for long.',
      'Follow the advice of the finding, or waive it with a reason above the statement; see [lint](lint.md).',
    ],
    'lock-lost': [
      'The connection that held the lock was gone; nothing was run after that.',
      'Run it again; connect to the server itself, not through a proxy.',
    ],
    locked: [
      'Another run holds the lock and did not end in time.',
      'Wait for it, or raise `lock-timeout`; the error says who holds it.',
    ],
    migrated: ['The scripts are applied.', fine],
    'missing-script': [
      'A script that is applied is not in the folder, so it cannot be undone.',
      'Bring the file back from git.',
    ],
    'missing-undo': ['A script has no undo script.', 'Write one beside it, or go forward with a new script.'],
    'mixed-layouts': [
      'The scripts are named in the ways of several tools.',
      'Say which in input `layout`, or name them in one way.',
    ],
    'no-scripts': ['The folder has no script.', 'Correct `scripts`, or put actions/checkout before this step.'],
    'nothing-pending': ['Everything is applied.', fine],
    'out-of-order': [
      'A script comes before one that is applied.',
      'Give it a higher version, or set `out-of-order: allow`.',
    ],
    pending: ['Scripts are pending; the plan is in the summary.', 'Apply them with `command: up`.'],
    proxy: [
      'A pooler or proxy in between does not keep sessions, so a lock would not hold.',
      'Connect to the server itself, or to the pooler’s session mode.',
    ],
    repaired: ['The history was brought in line with the scripts.', fine],
    status: ['What is applied and pending is in the summary.', fine],
    'targets-failed': [
      'More than one target failed, for different reasons.',
      'Each has its own error and its row in the summary.',
    ],
    undone: ['The scripts are undone.', fine],
    'unfinished-script': [
      'A script was begun and did not come to its end.',
      'Run the same command again to finish it, or bring the database back by hand and run `command: repair`.',
    ],
    'unknown-target': ['No script has the version that `target` names.', 'Choose one of those that the error lists.'],
    valid: ['Scripts and history agree.', fine],
    'would-change': ['`dry-run` is on: what a real run would change is in the summary.', fine],
  },
  'deployment-history': {
    measured: ['History and metrics are told.', fine],
    'no-deployments': [
      'The environment has no deployments in GitHub’s record.',
      'Check `environment`; `smoke-test` writes the record, and `import: tags` reads what was before it.',
    ],
    'several-services': [
      'Several services share the environment, so metrics would mix them.',
      'Name one in `service`.',
    ],
    'too-few': [
      'There are too few deployments to measure.',
      'Nothing to do; the metrics come with more of them, or with a longer window.',
    ],
  },
  doctor: {
    account: [
      'The pod has no service account, or the API server does not know its token.',
      'Give the runner’s pod a service account; see [in Kubernetes](kubernetes.md).',
    ],
    'all-there': ['Nothing is missing of what was looked at.', fine],
    ca: [
      'A file of authorities cannot be read, or the system has none.',
      'Correct `NODE_EXTRA_CA_CERTS`, or install `ca-certificates`.',
    ],
    clock: ['The clock is more than a minute off GitHub’s.', 'Switch time synchronization on.'],
    cluster: [
      'The API server does not answer, or refuses.',
      'Check address, network policy, proxy and CA; see [in Kubernetes](kubernetes.md).',
    ],
    database: [
      'The database server cannot be reached, or does not accept the login.',
      'The finding names the cure: host, network policy, user, or TLS.',
    ],
    disk: ['Less than 512 MiB are free.', 'Make room, or give the runner a larger volume.'],
    dns: [
      'A name of GitHub, the database or the API server leads nowhere.',
      'Check the name, the resolver, and that network policies let DNS through (UDP and TCP).',
    ],
    git: [
      'git is not there, does not start, or is too old.',
      'Install git 2.31 or newer on the runner or in the job’s container.',
    ],
    github: [
      'GitHub’s API does not answer, or its certificate is not trusted.',
      'Check proxy and network; give the authority of the company in `NODE_EXTRA_CA_CERTS`.',
    ],
    helm: ['helm is not there, and the strategy needs it.', 'Install helm on the runner or in the job’s container.'],
    node: ['Node is too old.', 'Use a runner that has node24 (2.327 or newer).'],
    permission: [
      'The token is missing a permission that an action of `for` needs.',
      'Add the line that the finding gives under `permissions:` of the job.',
    ],
    proxy: [
      'The address of the proxy cannot be read, or the cluster’s own API server would be asked through it.',
      'Correct `HTTPS_PROXY`, or add the address to `NO_PROXY`.',
    ],
    rights: [
      'The service account is missing a right that the strategy needs.',
      'Add the rule that the finding gives to its Role.',
    ],
    token: [
      'The token is empty, not known, or does not see the repository.',
      'Leave input `token` out, or give one that sees the repository.',
    ],
  },
  'mysql-query': {
    done: ['All statements were run.', fine],
    expected: ['All statements were run, and `expect` holds.', fine],
    'implicit-commit': [
      'A statement would commit in the middle of the transaction that was asked for; nothing was sent.',
      'Take it out, or set `transaction: none`.',
    ],
    'invalid-parameters': [
      'Placeholders and parameters do not fit; nothing was sent.',
      'Give one parameter for each placeholder, by its name or in order.',
    ],
    'no-file': [
      'A script that `file` names is not there.',
      'Correct the path, or put actions/checkout before this step.',
    ],
    'not-read-only': [
      'A statement writes, or might; nothing was sent.',
      'Set `mode: read-write` where writing is meant.',
    ],
    'would-send': ['`dry-run` is on: what a real run would send is in the summary.', fine],
  },
  'release-notes': {
    'asset-not-found': [
      'A pattern of `assets` fits no file, or two files have one name.',
      'Build them before this step; correct the pattern.',
    ],
    created: ['Notes, files and, where asked for, the release were made.', fine],
    'immutable-release': [
      'The release is published, and its assets cannot be changed any more.',
      'Release a new version; next time make a draft (`release: draft`), upload, then publish.',
    ],
    'invalid-template': [
      'The template is wrong.',
      'Change it at the place that the error names; without `template` and `template-file` the default is taken.',
    ],
    kept: ['A person changed what is there, so it stays.', 'Nothing to do; `edited: replace` would overwrite it.'],
    'no-tag': [
      'There is nothing to release: no tag is given, and none stands at the commit.',
      'Give `tag`, or let `version-bump` make one before.',
    ],
    'unknown-tag': ['The tag that `previous-tag` names does not exist.', 'Correct it, or leave it out.'],
    'up-to-date': ['Everything was as it should be.', fine],
    updated: ['Notes, files and, where asked for, the release were brought up to date.', fine],
  },
  rollback: {
    'dry-run': ['`dry-run` is on: what a real run would roll back to is in the summary.', fine],
    'not-found': [
      'The workload or release is not in the cluster (`held`), or GitHub does not show something to this token (`failed`).',
      'Check `namespace`, `workload` and `helm-release`; or add the permission that the error names.',
    ],
    pending: [
      'helm says that an operation on the release is under way.',
      'Wait for it; if it was killed, set `recover-pending: true`.',
    ],
    'unknown-live': [
      'Nothing answers that tells which version runs, and no `target` is named.',
      'Name a `target`, or take the newest good version with `force: true`.',
    ],
  },
  'smoke-test': {
    'dry-run': ['`dry-run` is on: what a real run would roll back to is in the summary.', fine],
    'inconclusive-passed': [
      'Checks came to no answer, and `on-inconclusive: pass` lets that pass.',
      'Look at what they asked: they prove nothing as long as they are silent.',
    ],
    'no-deployment': [
      '`attach: true`, and GitHub made no deployment for this run.',
      'Give the job an `environment:`, or leave `attach` out.',
    ],
    'not-found': [
      'The workload or release is not in the cluster (`held`), or GitHub does not show something to this token (`failed`).',
      'Check `namespace`, `workload` and `helm-release`; or add the permission that the error names.',
    ],
    passed: ['The version is live, and every critical check passed.', fine],
    pending: [
      'helm says that an operation on the release is under way.',
      'Wait for it; if it was killed, set `recover-pending: true`.',
    ],
    'rollback-off': [
      'A critical check failed, and `rollback` is `none`.',
      'Use the action `rollback`, or set `rollback: auto` with a strategy.',
    ],
    'too-many-rollbacks': [
      'Two other rollbacks of this environment within 24 hours: a further one would go round in a circle.',
      'Look at both incidents; use the action `rollback` with a `target`.',
    ],
  },
  'version-bump': {
    'already-released': ['The tip carries a release tag, or is part of a later release.', fine],
    'branch-diverged': [
      'The branch on the remote and the checkout have gone different ways.',
      'Run the job again on the new tip, or `git pull --rebase` before this step.',
    ],
    'detached-head': [
      'A commit is checked out, not a branch, so there is none to put the release commit on.',
      'Give actions/checkout `ref: ${{ github.ref_name }}`, or give `target-branch`.',
    ],
    'dirty-tree': [
      'The work tree has changes that are not committed.',
      'Commit or discard them before this step, or name files to include in `add`.',
    ],
    'file-mode': [
      '`commit-via: api` can only write plain files, and one is executable or a link.',
      'Use `commit-via: git`, or leave the file out.',
    ],
    'no-commits': [
      'Nothing was committed since the last release (`unchanged`), or the repository has no commit (`failed`).',
      'Nothing to do; or commit something before this step.',
    ],
    'no-release-needed': [
      'There are commits, and none of them calls for a release.',
      'Nothing to do; `feat:` or `fix:` in a commit releases, and so does `bump: patch`.',
    ],
    'pull-request-current': ['The release pull request stands and is up to date.', 'Merge it to release.'],
    'pull-request-opened': ['The release pull request was opened.', 'Merge it to release.'],
    'pull-request-updated': ['The release pull request was brought up to date.', 'Merge it to release.'],
    released: ['Commit and tag stand on the remote (or in the checkout, with `skip-push`).', fine],
    resumed: ['An earlier attempt of this run made the release; the outputs are its.', fine],
    'too-busy': [
      'Others pushed to the branch again and again while the release was pushed.',
      'Run the job again when it is quieter.',
    ],
    'unknown-branch': [
      'The branch that `target-branch` names, or that is checked out, is not on the remote.',
      'Correct `target-branch`, or push the branch first.',
    ],
    'version-refused': [
      'The new version is refused: it is taken, not above the last one, or the module’s path does not allow it.',
      'The error says which; choose another with `bump` or a `Release-As:` footer.',
    ],
    'would-release': ['`dry-run` is on: what a real run would release is in the summary.', fine],
  },
}

/** The words of one reason of one action; undefined where there are none. */
export function wordsOf(action: string, reason: string): Words | undefined {
  return own[action]?.[reason] ?? shared[reason]
}
