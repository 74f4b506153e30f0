import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

const { INPUT_REF, INPUT_REPOSITORY, INPUT_PATH, GITHUB_SHA, GITHUB_REF, GITHUB_SERVER_URL, GITHUB_WORKSPACE } =
  process.env
const depth = Number(process.env['INPUT_FETCH-DEPTH'])
const folder = `${GITHUB_WORKSPACE}/${INPUT_PATH}`
mkdirSync(folder, { recursive: true })
const git = (...args) =>
  execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
const url = `${GITHUB_SERVER_URL}/${INPUT_REPOSITORY}`
git('init', '--quiet', '--initial-branch=main')
git('remote', 'add', 'origin', url)
const own = INPUT_REF === ''
const wanted = own ? GITHUB_SHA : INPUT_REF
const named = git('ls-remote', 'origin', `refs/heads/${wanted}`).trim()
if (depth === 0)
  git(
    'fetch',
    '--quiet',
    '--tags',
    'origin',
    '+refs/heads/*:refs/remotes/origin/*',
    ...(own && GITHUB_REF.startsWith('refs/pull/') ? [GITHUB_SHA] : []),
  )
else
  git(
    'fetch',
    '--quiet',
    '--no-tags',
    `--depth=${depth}`,
    'origin',
    named === '' ? wanted : `+refs/heads/${wanted}:refs/remotes/origin/${wanted}`,
  )
const branch = own ? /^refs\/heads\/(.*)$/.exec(GITHUB_REF)?.[1] : named === '' ? undefined : wanted
const commit = named === '' ? wanted : `refs/remotes/origin/${wanted}`
if (branch === undefined) git('checkout', '--quiet', '--detach', commit)
else {
  // A branch that is checked out by its commit knows its other side, as after the real action.
  git('update-ref', `refs/remotes/origin/${branch}`, commit)
  git('checkout', '--quiet', '-B', branch, `refs/remotes/origin/${branch}`)
}
