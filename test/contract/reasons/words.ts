/**
 * What docs/troubleshooting.md says about each reason: its cause and its cure. `npm run tables` generates the page from
 * it, and `reasons.test.ts` checks it against the lists in `src/reasons/<action>.ts`, in both directions.
 */

/** Cause and cure, one line of Markdown each. */
export type Words = readonly [cause: string, cure: string]

const fine = 'Nothing to do.'
const again = 'Run the job again; it continues where it stopped.'

/** What a reason means in every action that uses it. */
export const shared: Readonly<Record<string, Words>> = {
  'access-denied': [
    'The database server does not accept this user, or not from this host.',
    'Change `user` and `password`, or allow this user on the server from the host named in the error.',
  ],
  'already-live': [
    'The strategy or the checks show that the target is already running.',
    'Name another `target`, or deploy a version that fixes the fault.',
  ],
  'already-restored': ['An earlier attempt of this run has already rolled back.', fine],
  'bad-token': [
    'GitHub rejected the token: it has expired, was revoked, or is incomplete.',
    'Omit the input `token` to use the job’s own token, or provide a valid one.',
  ],
  cancelled: ['The job was cancelled or reached its time limit.', again],
  'cannot-connect': [
    'The database server did not answer, or something other than a database server answered.',
    'Check host and port, that the server is running, and that the runner can reach it: the name of a cluster’s service resolves only inside that cluster.',
  ],
  deadlock: [
    'The server ended the transaction to resolve a deadlock.',
    'Run it when there are fewer writes to the same tables.',
  ],
  'filter-failed': [
    'A filter from the repository’s `.gitattributes`, such as git LFS, failed or is not installed.',
    'Install the program named in the error on the runner, or check out without it.',
  ],
  frozen: [
    'All approvals have been given, but the policy’s `freeze` keeps the gate closed.',
    'Wait until it ends (`opens-at`), or use `/override` if the policy allows it.',
  ],
  'gate-not-consumed': [
    'The gate did not let this attempt through, so nothing was deployed.',
    'Run the waiting job again once the gate is open.',
  ],
  'gate-waiting': [
    'The run is waiting at its gate, so nothing was deployed.',
    'Nothing to do; approve or reject the request.',
  ],
  'github-unavailable': [
    'GitHub, or a proxy in between, did not answer after several attempts.',
    `See https://www.githubstatus.com. ${again}`,
  ],
  'gitops-owned': [
    'Argo CD or Flux owns the workload and would undo the rollback.',
    'Roll back with `strategy: git-revert`, or pause the synchronization first.',
  ],
  'handed-over': ['The revert is a pull request that is waiting to be merged.', 'Merge it, then run the job again.'],
  inconclusive: [
    'A critical check was inconclusive, so nothing was done.',
    'Find out why the check got no answer; run the job again, or set `on-inconclusive`.',
  ],
  'insecure-auth': [
    'The password would be sent in clear text to a server that is not verified.',
    'Set `ssl-mode: verify-full` with `ssl-ca`, or accept the risk with `allow-insecure-auth: true`.',
  ],
  'internal-error': [
    'A bug in Slipway or in a library.',
    'Please report it with the log lines: https://github.com/slipway-actions/slipway/issues.',
  ],
  'invalid-checks': [
    'The checks file has errors; each is listed with its line and column.',
    'Correct them; [checks](checks.md) describes every key, and with the schema your editor shows errors as you type.',
  ],
  'invalid-input': [
    'One or more inputs are wrong; all of them are listed at once.',
    'Change them as the errors say; the table of inputs on the action’s page lists the allowed values.',
  ],
  'invalid-manifest': [
    'A manifest (`package.json`, `Cargo.toml` …) cannot be read, or has no version where one is expected.',
    'Correct the file at the place named in the error.',
  ],
  'invalid-policy': [
    'The policy file, or one that it inherits, has errors; each is listed with file, line and column.',
    'Correct it on the default branch; [gates](gates.md) describes every key.',
  ],
  'invalid-script': [
    'A script cannot be split into statements, or contains something that is not allowed; nothing was sent.',
    'Change the script at the line named in the error.',
  ],
  'is-a-rollback': [
    'The failed deployment is itself a rollback; going further back automatically could cause a loop.',
    'Use the action `rollback` with a `target`, or deploy a version that fixes it.',
  ],
  'kubernetes-config': [
    'No API server was found, or the kubeconfig or its proxy is wrong.',
    'Give `kubeconfig`, or run in a pod with a service account; see [in Kubernetes](kubernetes.md).',
  ],
  'kubernetes-forbidden': [
    'The service account is not allowed to do it.',
    'Add the rule from the error to its Role; [in Kubernetes](kubernetes.md) lists all rules.',
  ],
  'kubernetes-refused': [
    'The API server refused the request, or kept failing over several attempts.',
    'Read its message in the error; if it was busy, run the job again.',
  ],
  'kubernetes-unauthorized': [
    'The API server does not accept the token or certificate.',
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
    'A statement waited too long for a lock held by another session.',
    'End the session that holds it, or run when there are fewer writes; the error says which limit applies.',
  ],
  'missing-permission': [
    'The token does not have the required permission.',
    'Add the line from the error under `permissions:` of the job, or set `token` to a token that has the permission.',
  ],
  'never-started': [
    'Nothing was deployed, or the deploy step was skipped.',
    'There is nothing to roll back; find out why the deploy step did not run.',
  ],
  'newer-deployment': ['Something newer was deployed, or someone has already rolled back; nothing was changed.', fine],
  'no-branch': [
    'A commit is checked out, not a branch, so the branch to revert on is not known.',
    'Set `branch` to the branch that the environment is deployed from.',
  ],
  'no-checks': [
    'There is no checks file, or none of its checks applies.',
    'Write `smoke.yml` ([checks](checks.md)), or name your file in `checks-file`.',
  ],
  'no-codeowners': [
    'The policy requires code owners, but there is no `CODEOWNERS` file on the default branch.',
    'Add `.github/CODEOWNERS`, or remove `codeowners` from the policy.',
  ],
  'no-commits': ['The repository has no commit.', 'Commit something before this step.'],
  'no-git': [
    'git could not be started.',
    'Install git on the runner or in the job’s container (Alpine: `apk add git`), and check `working-directory`.',
  ],
  'no-helm': ['helm could not be started.', 'Install helm on the runner, or use `strategy: kubernetes`.'],
  'no-history': [
    'The cluster keeps no earlier revision of the workload.',
    'Deploy the good version again, and raise `revisionHistoryLimit` for next time.',
  ],
  'no-paths': ['No path is given, so there is nothing to revert.', 'Set `paths`, for example to `deploy`.'],
  'no-policy': [
    'There is no policy file on the default branch.',
    'Write `.github/gates.yml` ([approvals](approval.md) has one to start with), or name yours in `policy-file`.',
  ],
  'no-program': [
    'The program in `command` does not exist or cannot be run.',
    'Install it on the runner, or correct `command`.',
  ],
  'no-ref': [
    'No branch or tag points at the target’s commit, so the workflow cannot be started there.',
    'Give `workflow-ref`, name the target in `workflow-inputs`, or tag releases (`v1.2.3`).',
  ],
  'no-remote': ['The checkout has no remote to push to.', 'Use actions/checkout, and keep its remote.'],
  'no-repository': [
    'The folder is not inside a git repository that this job checked out.',
    'Put actions/checkout before this step, in the same job, and check `working-directory`.',
  ],
  'no-revision': [
    'The cluster keeps no revision and no pods of the wanted version.',
    'Name another `target`. For next time, raise `revisionHistoryLimit`, or keep the old colour running until the new one is verified.',
  ],
  'no-selector': [
    'The service does not select pods by the label that distinguishes versions.',
    'Set `selector-label` to the label that distinguishes the colours.',
  ],
  'no-strategy': [
    '`strategy` and `command` are both missing, so nothing can be rolled back.',
    'Choose one; [rolling back](rollback.md) compares them.',
  ],
  'no-target': [
    'There is no good version to go back to, or the named one has failed here or was never verified here.',
    'Use the action `rollback` with a `target` (`force: true` accepts it), or deploy a version that fixes it.',
  ],
  'not-enough-approvals': [
    'The request is open; approvals or inputs are still missing.',
    'The table in the request’s issue says who has to do what.',
  ],
  'not-found': [
    'It does not exist, or GitHub does not show it to this token.',
    'Check the name; to see it, the token needs the permission named in the error.',
  ],
  'not-ready': ['The wanted version has pods, but none of them is ready.', 'Scale that colour up, then run it again.'],
  'not-verified': [
    'No check could decide: none applies, or critical checks need the version and it is not known.',
    'Set `version`, or write checks that do not need it; see [checks](checks.md).',
  ],
  'on-delete': [
    'The workload has the update strategy `OnDelete`, so nothing would be restarted.',
    'Change it to `RollingUpdate`, or roll back with `command` and delete the pods yourself.',
  ],
  'operator-owned': [
    'An operator manages the workload and would undo the rollback.',
    'Roll back the source that the operator reads, with `git-revert` or `command`.',
  ],
  'outside-hours': [
    'All approvals have been given, but the policy’s `hours` keep the gate closed until later.',
    'Wait until `opens-at` (the receiver needs a `schedule`), or use `/override` if the policy allows it.',
  ],
  'outside-workspace': [
    'A path, or a link in it, leads outside the workspace or into `.git`.',
    'Use a path inside the workspace, without such a link.',
  ],
  'packet-too-large': [
    'A statement is larger than the server accepts (`max_allowed_packet`).',
    'Split it, or raise the limit on the server.',
  ],
  'password-failed': [
    '`password-command` failed or printed no password.',
    'Try the command on the runner; see [short-lived passwords](credentials.md).',
  ],
  paused: ['The rollout of the workload is paused, so nothing would change.', 'Resume it: `kubectl rollout resume`.'],
  'people-unread': ['GitHub did not report the permissions of a command’s author.', again],
  'protected-branch': [
    'A ruleset or branch protection refuses the change.',
    'Use a pull request, or let this token bypass the rule (repository settings: Rules).',
  ],
  'pull-request-event': ['The run is for a pull request, so it only previews the effect of a merge.', fine],
  'rate-limited': [
    'The token has reached GitHub’s rate limit.',
    'Run the job again when the limit resets (the error says when), or set `token` to a token with its own limit.',
  ],
  'remote-unreachable': [
    'The git remote did not answer, or the connection failed.',
    `Check network and proxy. ${again}`,
  ],
  'restored-version-failed': [
    'The restored version failed its checks too.',
    'The environment needs a person: read the incident, then deploy, or roll back to a named `target`.',
  ],
  'rolled-back': ['The target is live and verified.', fine],
  'schema-ahead': [
    'The database schema has changed since, and the target is not known to work with it.',
    'Deploy a version that fixes it, or set `db-policy` if the target works with the schema.',
  ],
  'server-gone': [
    'The connection to the database was lost during the work.',
    'Check the server’s log and the timeouts of proxies in between, then run it again.',
  ],
  'shallow-history': [
    'The clone is shallow, and the rest could not be fetched.',
    'Give actions/checkout `fetch-depth: 0`.',
  ],
  'signing-failed': [
    'git is configured to sign, but the key is not available.',
    'Import the key before this step, or turn signing off for the job.',
  ],
  'sql-error': [
    'The server refused a statement.',
    'The error gives the file, the line and the server’s message; change the statement.',
  ],
  'statement-timeout': [
    'A statement took longer than the limit for one statement.',
    'Raise the limit named in the error, or make the statement smaller.',
  ],
  'strategy-failed': [
    'The strategy failed or did not end in time.',
    'The environment needs a person: look at the error and at what is running now.',
  ],
  timeout: ['The run took longer than `timeout`.', 'Raise `timeout`, or do less at once.'],
  'tls-failed': [
    'TLS with the database server failed: it does not offer TLS, or its certificate is not accepted.',
    'Check `ssl-mode` and `ssl-ca`, and that the certificate covers the given host.',
  ],
  'too-many-people': [
    'More than 200 people rejected one request.',
    'File a new request, and restrict who can comment (for example with interaction limits).',
  ],
  'tried-before': [
    'An earlier attempt of this run failed to roll back; it is not retried automatically.',
    'Use the action `rollback` with a `target`.',
  ],
  unexpected: ['The result does not match `expect`.', 'Look at the rows in the summary; change the data or `expect`.'],
  'unknown-database': ['The server has no database with that name.', 'Change `database`, or create it first.'],
  'unknown-file': [
    'A path given in an input is not in the repository.',
    'Correct the path; it is relative to the root or to `working-directory`, as the error says.',
  ],
  'unknown-gate': [
    'The policy file has no such gate.',
    'Add it to the policy on the default branch, or correct input `gate`.',
  ],
  'unknown-job': [
    'The job was not found in its run, so it could not be run again.',
    'Start a new run; do not rename a job while it is waiting.',
  ],
  'unreadable-file': [
    'The operating system refuses to read a file.',
    'Check its permissions and the disk; the error says which file.',
  ],
  'unsafe-config': [
    'The repository’s own git configuration names programs that git would run.',
    'Remove them from `.git/config`, or check out without `filter`.',
  ],
  'unwritable-file': [
    'The operating system refuses to write a file: no space, or no permission.',
    'Check the folder’s permissions and the free disk space; the error says which file.',
  ],
  validation: [
    'GitHub rejected the request as invalid.',
    'Read GitHub’s message in the error; often a feature is disabled in the repository’s settings.',
  ],
  'would-write': ['`dry-run` is on; the summary shows what a real run would write.', fine],
}

/** Reasons that mean something else in one action, or that only one action has. */
export const own: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'approval-gate': {
    'already-open': ['This attempt has already used the approval.', fine],
    'already-used': ['Another attempt or another run has used this approval.', 'Run the job again for a new request.'],
    'ambiguous-job': [
      'Several jobs of this run have the same name.',
      'Give each a `name:` of its own; with a matrix, put its values into it.',
    ],
    'comment-deleted': ['A comment that had counted was deleted.', 'Run the job again for a new request.'],
    'dry-run': ['`dry-run` is on; a real run would ask for approval, or would continue.', fine],
    expired: ['The request expired (`expires` in the policy).', 'Run the job again for a new request.'],
    'foreign-record': [
      'The record was not written by the account of this token.',
      'Use the same `token` for the gate and its receiver; run the job again for a new request.',
    ],
    fork: [
      'The run is for a pull request from a fork, and its token cannot file a request.',
      'Move the gate to a workflow that runs after the merge.',
    ],
    'issue-differs': [
      'The text of the issue is not what the gate would write now: it was forged, or the deployment that it shows as running turned out not to be.',
      'Run the job again for a new request.',
    ],
    'issue-edited': [
      'The text of the issue was edited.',
      'Run the job again for a new request; comment instead of editing.',
    ],
    'issue-foreign': ['The issue was not written by this gate.', 'Run the job again for a new request.'],
    'issue-gone': ['The issue was deleted.', 'Run the job again for a new request.'],
    'issue-transferred': ['The issue was moved to another repository.', 'Run the job again for a new request.'],
    latched: ['The record itself says that it is void.', 'Run the job again for a new request.'],
    'merge-group': [
      'The run is for a merge queue, which would remove the group because of a red job.',
      'Move the gate to a workflow that runs after the merge (`push`).',
    ],
    'no-run': [
      'The step is not running in a GitHub Actions job, or its event does not name the pull request’s commit.',
      'Move the gate to a workflow with `on: push`, `pull_request` or `pull_request_target`.',
    ],
    'not-last': [
      'With `resume: dispatch`, other steps or jobs would run after the gate in a green job, or this could not be checked.',
      'Make the gate the last step of a job that no other job needs, or let what follows check its result.',
    ],
    'older-commit': [
      'A later attempt of a run asks for a commit that is older than what is running or requested.',
      'Start from the newer commit; to go back on purpose, set `allow-older: true`.',
    ],
    'other-environment': [
      'The policy’s `environments` do not allow this gate to open this environment.',
      'Correct `environment`, or add it to the gate’s policy.',
    ],
    'other-ref': [
      'The policy’s `branches` do not allow requests from this branch or tag.',
      'Run the workflow on an allowed branch, or add it to the policy.',
    ],
    'other-request': [
      'With `deployment-id`: the request is for another commit, gate or environment.',
      'Let the approved request start the workflow; do not fill in the form by hand.',
    ],
    'other-workflow': [
      'With `deployment-id`: the request names another workflow.',
      'Name this workflow in the input `workflow` of the gate that files the request.',
    ],
    override: ['Someone listed under `override` in the policy opened the gate alone.', fine],
    'policy-changed': [
      'The policy changed since the request was filed.',
      'Run the job again for a new request under the new policy.',
    ],
    quorum: ['The people required by the policy have approved.', fine],
    rejected: [
      'An eligible person rejected the request.',
      'Read why in the issue; run the job again for a new request.',
    ],
    'request-open': ['`on-new-request: refuse`, and another run’s request is open.', 'Decide that request first.'],
    requested: [
      'The request was filed; the step is red so that the job stops here.',
      'Nothing is wrong: approve in the issue, and the job is run again automatically.',
    ],
    'started-elsewhere': ['With `resume: dispatch`: approved; the named workflow continues.', fine],
    'subject-mismatch': [
      'The record is not about this run: another commit, ref or job. Or there may be more authors than it lists, and one of them approved.',
      'Run the job again for a new request.',
    ],
    superseded: [
      'A newer request or deployment of the environment took its place.',
      'Look at the newer one; run the job again only if this commit is still wanted.',
    ],
    'unknown-authors': [
      'The policy has `unknown-authors: refuse`, and GitHub knows no account for a commit’s author.',
      'Ask the authors to add their e-mail address to their account.',
    ],
    'unknown-request': [
      'With `deployment-id`: there is no such request.',
      'Start the workflow from the approved request.',
    ],
  },
  'approval-reconcile': {
    audit: ['The decisions were counted and, if files are named, written.', fine],
    consumed: ['The run has used its approval.', fine],
    expired: ['The request expired (`expires` in the policy).', 'Run the waiting job again for a new request.'],
    'job-started': ['The request is complete, and the waiting job is being run again.', fine],
    'no-request': ['No request is open.', fine],
    'not-a-command': ['The comment of the event is not a command.', fine],
    'not-a-request': ['No gate filed the issue.', fine],
    'not-arrived': [
      'The workflow was started three times and never reached its gate.',
      'Look at its runs; the request explains how to run it by hand.',
    ],
    'not-eligible': ['The policy does not list the author of the comment.', 'Ask someone listed in the policy.'],
    'not-retriable': [
      'GitHub does not run this job any more: it was run 50 times, or was cancelled.',
      'Start a new run.',
    ],
    'not-started': [
      'GitHub refused to start the workflow for `resume: dispatch`.',
      'Give it `on: workflow_dispatch` with the input `deployment-id` on the named branch; the receiver tries again on its next run.',
    ],
    refused: [
      'GitHub refused to run the job again.',
      'Read GitHub’s message in the error; run the job again by hand, and its gate verifies the approval.',
    ],
    rejected: [
      'An eligible person rejected the request.',
      'Read why in the issue; run the waiting job again for a new request.',
    ],
    'resumed-elsewhere': ['Another receiver or a person was faster.', fine],
    'run-gone': ['The waiting run was deleted.', 'Start a new run.'],
    'run-in-progress': [
      'The request is complete, but other jobs of the run are still running.',
      'Nothing to do: the receiver resumes it on its next run; give the receiver a `schedule` to be sure of one.',
    ],
    'run-too-old': [
      'GitHub does not run a job again later than 30 days after its run began.',
      'Start a new run; use `resume: dispatch` for waits this long.',
    ],
    superseded: ['A newer request or deployment of the environment took its place.', fine],
    unbound: ['The request is still being filed.', 'Nothing to do: the receiver counts it on its next run.'],
    void: ['The request is void; its issue says why.', 'Run the waiting job again for a new request.'],
    'workflow-running': ['The workflow was started and has not reached its gate yet.', fine],
    'workflow-started': ['The request is complete, and the workflow for `resume: dispatch` was started.', fine],
    'would-close': ['`dry-run` is on; a real run would close the request.', fine],
    'would-resume': ['`dry-run` is on; a real run would resume the job or start the workflow.', fine],
    'would-watch': ['`dry-run` is on; a real run would wait for the run’s other jobs.', fine],
  },
  'db-migrate': {
    'already-done': ['Another runner was faster; the pending scripts are applied.', fine],
    'backup-failed': [
      '`backup-command` failed, so nothing was changed.',
      'Try the command on the runner; its output is in the log.',
    ],
    baselined: ['The scripts up to the baseline are recorded as applied.', fine],
    'database-error': [
      'The server refused one of Slipway’s own statements, not one from a script.',
      'Read its message in the error; the user needs privileges on the tables `slipway_…`.',
    ],
    'edited-script': [
      'A script was changed after it had been applied.',
      'Restore it and write a new script; if the change is intended, `command: repair` accepts it.',
    ],
    'foreign-history': [
      'The database has another tool’s history, and it is unclear which history belongs to the scripts.',
      'Name it in `history-table`; see [coming from another tool](migrating.md).',
    ],
    'foreign-key': [
      'Rows break a foreign key: other rows refer to them, or they refer to a missing row.',
      'Correct the rows, or reorder the statements so that the key holds.',
    ],
    'foreign-unfinished': [
      'Another tool’s history has an entry that failed or was interrupted.',
      'Finish or repair it with that tool first.',
    ],
    'in-doubt': [
      'A statement was interrupted before the server answered, and the schema does not show whether it was executed.',
      'Look at the database, then run it again with one of the `in-doubt` lines from the error.',
    ],
    lint: [
      'A change would break the running version, or would hold a lock for a long time.',
      'Follow the advice in the finding, or waive it with a reason above the statement; see [lint](lint.md).',
    ],
    'lock-lost': [
      'The connection that held the lock was lost; nothing was run after that.',
      'Run it again; connect to the server itself, not through a proxy.',
    ],
    locked: [
      'Another run holds the lock and did not finish in time.',
      'Wait for it, or raise `lock-timeout`; the error says who holds it.',
    ],
    migrated: ['The scripts are applied.', fine],
    'missing-script': [
      'An applied script is missing from the folder, so it cannot be undone.',
      'Restore the file from git.',
    ],
    'missing-undo': ['A script has no undo script.', 'Add an undo script, or revert the change in a new script.'],
    'mixed-layouts': [
      'The scripts follow the naming of several tools.',
      'Set the input `layout`, or use one naming for all scripts.',
    ],
    'no-scripts': ['The folder has no script.', 'Correct `scripts`, or put actions/checkout before this step.'],
    'nothing-pending': ['Everything is applied.', fine],
    'out-of-order': [
      'A script comes before one that is already applied.',
      'Give it a higher version, or set `out-of-order: allow`.',
    ],
    pending: ['Scripts are pending; the plan is in the summary.', 'Apply them with `command: up`.'],
    proxy: [
      'A pooler or proxy in between does not keep sessions, so a lock would not hold.',
      'Connect to the server directly, or use the pooler’s session mode.',
    ],
    repaired: ['The history was updated to match the scripts.', fine],
    status: ['The summary shows what is applied and what is pending.', fine],
    'targets-failed': [
      'More than one target failed, for different reasons.',
      'Each has its own error and its row in the summary.',
    ],
    undone: ['The scripts are undone.', fine],
    'unfinished-script': [
      'A script was started but did not finish.',
      'Run the same command again to finish it, or restore the database by hand and run `command: repair`.',
    ],
    'unknown-target': [
      'No script has the version given in `target`.',
      'Choose one of the versions listed in the error.',
    ],
    valid: ['Scripts and history agree.', fine],
    'would-change': ['`dry-run` is on; the summary shows what a real run would change.', fine],
  },
  'deployment-history': {
    measured: ['History and metrics were reported.', fine],
    'no-deployments': [
      'The environment has no deployments in GitHub’s record.',
      'Check `environment`; `smoke-test` writes the record, and `import: tags` adds earlier releases.',
    ],
    'several-services': [
      'Several services share the environment, so metrics would mix them.',
      'Name one in `service`.',
    ],
    'too-few': [
      'There are too few deployments to measure.',
      'Nothing to do; metrics need more deployments or a longer window.',
    ],
  },
  doctor: {
    account: [
      'The pod has no service account, or the API server does not accept its token.',
      'Give the runner’s pod a service account; see [in Kubernetes](kubernetes.md).',
    ],
    'all-there': ['Every check passed.', fine],
    ca: [
      'A file of certificate authorities cannot be read, or the system has none.',
      'Correct `NODE_EXTRA_CA_CERTS`, or install `ca-certificates`.',
    ],
    clock: ['The clock differs from GitHub’s by more than a minute.', 'Turn time synchronization on.'],
    cluster: [
      'The API server does not answer, or refuses the connection.',
      'Check address, network policy, proxy and CA; see [in Kubernetes](kubernetes.md).',
    ],
    database: [
      'The database server cannot be reached, or does not accept the login.',
      'The finding says what to change: host, network policy, user, or TLS.',
    ],
    disk: ['Less than 512 MiB of disk space is free.', 'Free some space, or give the runner a larger volume.'],
    dns: [
      'The host name of GitHub, the database or the API server cannot be resolved.',
      'Check the name, the resolver, and that network policies allow DNS (UDP and TCP).',
    ],
    git: [
      'git is not installed, does not start, or is too old.',
      'Install git 2.31 or newer on the runner or in the job’s container.',
    ],
    github: [
      'GitHub’s API does not answer, or its certificate is not trusted.',
      'Check proxy and network; set `NODE_EXTRA_CA_CERTS` to your company’s certificate authority.',
    ],
    helm: [
      'helm is not installed, and the strategy needs it.',
      'Install helm on the runner or in the job’s container.',
    ],
    node: ['Node is too old.', 'Use a runner that has node24 (2.327 or newer).'],
    permission: [
      'The token is missing a permission that an action of `for` needs.',
      'Add the line from the finding under `permissions:` of the job.',
    ],
    proxy: [
      'The proxy address is invalid, or the proxy would also be used for the cluster’s own API server.',
      'Correct `HTTPS_PROXY`, or add the address to `NO_PROXY`.',
    ],
    rights: [
      'The service account is missing a permission that the strategy needs.',
      'Add the rule from the finding to its Role.',
    ],
    token: [
      'The token is empty, invalid, or has no access to the repository.',
      'Omit the input `token`, or give one that has access to the repository.',
    ],
  },
  'mysql-query': {
    done: ['All statements were run.', fine],
    expected: ['All statements were run, and the result meets `expect`.', fine],
    'implicit-commit': [
      'A statement would commit in the middle of the requested transaction; nothing was sent.',
      'Remove it, or set `transaction: none`.',
    ],
    'invalid-parameters': [
      'Placeholders and parameters do not match; nothing was sent.',
      'Give one parameter for each placeholder, by its name or in order.',
    ],
    'no-file': [
      'A script named in `file` does not exist.',
      'Correct the path, or put actions/checkout before this step.',
    ],
    'not-read-only': [
      'A statement writes, or might; nothing was sent.',
      'If writing is intended, set `mode: read-write`.',
    ],
    'would-send': ['`dry-run` is on; the summary shows what a real run would send.', fine],
  },
  'release-notes': {
    'asset-not-found': [
      'A pattern in `assets` matches no file, or two files have the same name.',
      'Build them before this step; correct the pattern.',
    ],
    created: ['Notes, files and, if requested, the release were created.', fine],
    'immutable-release': [
      'The release is published, so its assets can no longer be changed.',
      'Release a new version; next time make a draft (`release: draft`), upload, then publish.',
    ],
    'invalid-template': [
      'The template has an error.',
      'Change it at the place named in the error; without `template` and `template-file` the default is used.',
    ],
    kept: ['A person has edited it, so it was not changed.', 'Nothing to do; `edited: replace` would overwrite it.'],
    'no-tag': [
      'There is nothing to release: no tag is given, and the commit has none.',
      'Set `tag`, or run `version-bump` before to create one.',
    ],
    'unknown-tag': ['The tag in `previous-tag` does not exist.', 'Correct it, or omit it.'],
    'up-to-date': ['Everything was already up to date.', fine],
    updated: ['Notes, files and, if requested, the release were updated.', fine],
  },
  rollback: {
    'dry-run': ['`dry-run` is on; the summary shows what a real run would roll back to.', fine],
    'not-found': [
      'The workload or release is not in the cluster (`held`), or GitHub does not show something to this token (`failed`).',
      'Check `namespace`, `workload` and `helm-release`; or add the permission that the error names.',
    ],
    pending: [
      'helm reports that an operation on the release is in progress.',
      'Wait for it; if it was killed, set `recover-pending: true`.',
    ],
    'unknown-live': [
      'Nothing reports which version is running, and no `target` is given.',
      'Set `target`, or use the newest good version with `force: true`.',
    ],
  },
  'smoke-test': {
    'dry-run': ['`dry-run` is on; the summary shows what a real run would roll back to.', fine],
    'inconclusive-passed': [
      'Checks were inconclusive, and `on-inconclusive: pass` accepts that.',
      'Find out why they got no answer: until then they prove nothing.',
    ],
    'no-deployment': [
      '`attach: true` is set, but GitHub created no deployment for this run.',
      'Give the job an `environment:`, or leave `attach` out.',
    ],
    'not-found': [
      'The workload or release is not in the cluster (`held`), or GitHub does not show something to this token (`failed`).',
      'Check `namespace`, `workload` and `helm-release`; or add the permission that the error names.',
    ],
    passed: ['The version is live, and every critical check passed.', fine],
    pending: [
      'helm reports that an operation on the release is in progress.',
      'Wait for it; if it was killed, set `recover-pending: true`.',
    ],
    'rollback-off': [
      'A critical check failed, and `rollback` is `none`.',
      'Use the action `rollback`, or set `rollback: auto` with a strategy.',
    ],
    'too-many-rollbacks': [
      'There were two other rollbacks of this environment within 24 hours; another one could cause a loop.',
      'Read both incidents; use the action `rollback` with a `target`.',
    ],
  },
  'version-bump': {
    'already-released': ['The tip of the branch has a release tag, or is part of a later release.', fine],
    'branch-diverged': [
      'The branch on the remote and the checkout have diverged.',
      'Run the job again on the new tip, or `git pull --rebase` before this step.',
    ],
    'detached-head': [
      'A commit is checked out, not a branch, so there is no branch for the release commit.',
      'Give actions/checkout `ref: ${{ github.ref_name }}`, or give `target-branch`.',
    ],
    'dirty-tree': [
      'The work tree has uncommitted changes.',
      'Commit or discard them before this step, or list the files to include in `add`.',
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
      'There are commits, but none of them needs a release.',
      'Nothing to do; `feat:` or `fix:` in a commit releases, and so does `bump: patch`.',
    ],
    'pull-request-current': ['The release pull request is open and up to date.', 'Merge it to release.'],
    'pull-request-opened': ['The release pull request was opened.', 'Merge it to release.'],
    'pull-request-updated': ['The release pull request was updated.', 'Merge it to release.'],
    released: ['Commit and tag are on the remote (or in the checkout, with `skip-push`).', fine],
    resumed: ['An earlier attempt of this run made the release; the outputs describe that release.', fine],
    'too-busy': [
      'Others kept pushing to the branch while the release was being pushed.',
      'Run the job again when fewer people push to the branch.',
    ],
    'unknown-branch': [
      'The branch in `target-branch`, or the one that is checked out, is not on the remote.',
      'Correct `target-branch`, or push the branch first.',
    ],
    'version-refused': [
      'The new version is not allowed: it exists already, is not higher than the last one, or does not fit the module’s path.',
      'The error says which applies; choose another version with `bump` or a `Release-As:` footer.',
    ],
    'would-release': ['`dry-run` is on; the summary shows what a real run would release.', fine],
  },
}

/** The words of one reason of one action; undefined where there are none. */
export function wordsOf(action: string, reason: string): Words | undefined {
  return own[action]?.[reason] ?? shared[reason]
}
