import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Git } from '../../src/git/process.ts'
import { push } from '../../src/git/push.ts'

// What GitHub's servers say cannot be had from a local git: a stand-in on PATH repeats it, word for word.
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-push-'))
  await writeFile(
    join(folder, 'git'),
    '#!/bin/sh\nprintf "%b" "$SAYS_OUT"\nprintf "%b" "$SAYS_ERR" >&2\nexit "$SAYS_CODE"\n',
  )
  await chmod(join(folder, 'git'), 0o755)
})
afterAll(() => rm(folder, { recursive: true }))

const sha = '4030401aa403b401c403d401e403f401a403b401'
const row = (ref: string, summary: string, flag = '!') => `${flag}\\t${sha}:${ref}\\t${summary}\\n`
const main = 'refs/heads/main'
const tag = 'refs/tags/v1.1.0'
const atomic = row(tag, '[rejected] (atomic push failed)')
const failed = "error: failed to push some refs to 'https://github.com/octo/not-permitted-403.git'\\n"
const url = "fatal: unable to access 'https://github.com/octo/demo.git/': "

test.each<[string, string, string, string]>([
  ['moved', 'fetch first', row(main, '[rejected] (fetch first)') + atomic, failed],
  ['moved', 'not a fast-forward', row(main, '[rejected] (non-fast-forward)') + atomic, failed],
  ['moved', 'the tag is taken', row(tag, '[rejected] (already exists)'), failed],
  ['moved', 'a lease', row('refs/tags/v1', '[rejected] (stale info)') + atomic, failed],
  ['moved', 'a branch named as a refusal', row('refs/heads/hook-declined-403', '[rejected] (fetch first)'), failed],
  [
    'moved',
    'a lock',
    row(main, `[remote rejected] (cannot lock ref 'refs/heads/main': is at ${sha} but expected 1)`),
    failed,
  ],
  ['moved', 'the value moved', row(main, '[remote rejected] (incorrect old value provided)'), failed],
  ['moved', 'a new ref of somebody else', row(tag, '[remote rejected] (reference already exists)'), failed],
  [
    'moved',
    'a transaction that lost',
    row(main, '[remote rejected] (atomic transaction failed)'),
    "remote: error: cannot lock ref 'refs/heads/main': is at a but expected b\\n",
  ],
  [
    'moved',
    'a chatty hook',
    row(main, '[rejected] (fetch first)'),
    'remote: 403 files scanned, not permitted: none\\n',
  ],
  [
    'unreachable',
    'a transaction that broke',
    row(main, '[remote rejected] (atomic transaction failed)'),
    'remote: error: disk full\\n',
  ],
  ['unreachable', 'an ill server', row(main, '[remote rejected] (Internal Server Error)'), failed],
  ['unreachable', 'no report', row(main, '[remote failure] (remote failed to report status)'), failed],
  ['unreachable', 'HTTP 502', '', 'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\\n'],
  ['unreachable', 'no server', '', `${url}Could not resolve host: github.com\\n`],
  ['unreachable', 'a cut connection', '', 'fatal: the remote end hung up unexpectedly\\n'],
  [
    'refused',
    'a rule',
    row(main, '[remote rejected] (push declined due to repository rule violations)'),
    'remote: error: GH013\\n',
  ],
  [
    'refused',
    'a protected branch',
    row(main, '[remote rejected] (protected branch hook declined)'),
    'remote: error: GH006\\n',
  ],
  [
    'refused',
    'a rule, while another lost',
    row(main, '[rejected] (fetch first)') + row(tag, '[remote rejected] (pre-receive hook declined)'),
    failed,
  ],
  [
    'refused',
    'HTTP 403',
    '',
    `remote: Permission to octo/demo.git denied to github-actions[bot].\\n${url}The requested URL returned error: 403\\n`,
  ],
  ['refused', 'a bad token', '', "fatal: Authentication failed for 'https://github.com/octo/demo.git/'\\n"],
  ['refused', 'no token', '', "fatal: could not read Username for 'https://github.com': terminal prompts disabled\\n"],
  [
    'refused',
    'a hidden repository',
    '',
    "remote: Repository not found.\\nfatal: repository 'https://github.com/octo/demo.git/' not found\\n",
  ],
  ['refused', 'a deploy key', '', 'ERROR: The key you are authenticating with has been marked as read only.\\n'],
])('%s: %s', async (kind, _, out, err) => {
  const env = { PATH: `${folder}:${process.env['PATH']}`, SAYS_OUT: out, SAYS_ERR: err, SAYS_CODE: '1' }
  const git = new Git(folder, env, new AbortController().signal)
  const answer = await push(git, 'origin', [{ ref: main, object: sha }])
  expect(answer.kind).toBe(kind)
  expect('said' in answer && answer.said).toMatch(/\w/)
  expect('said' in answer && answer.said).not.toMatch(/failed to push|atomic push failed/)
})

test.each([
  ['pushed', `${row(main, 'a..b', ' ')}${row(tag, '[new tag]', '*')}Done\\n`],
  ['pushed', `${row(main, '[up to date]', '=')}${row(tag, '[new tag]', '*')}Done\\n`],
  [
    'current',
    `To https://github.com/octo/demo.git\\n${row(main, '[up to date]', '=')}${row(tag, '[up to date]', '=')}Done\\n`,
  ],
])('%s is told from the rows', async (kind, out) => {
  const env = { PATH: `${folder}:${process.env['PATH']}`, SAYS_OUT: out, SAYS_ERR: '', SAYS_CODE: '0' }
  expect(await push(new Git(folder, env, new AbortController().signal), 'origin', [])).toEqual({ kind })
})
