/**
 * semantic-release's own analyzer over the given range, without the rest of semantic-release: its start, its plugins and its calls to the remote
 * are left out, in its favour. Commits are read with one `git log`.
 */
import { execFileSync } from 'node:child_process'
import { analyzeCommits } from '@semantic-release/commit-analyzer'

const [range] = process.argv.slice(2)
const log = execFileSync('git', ['log', '-z', '--format=%H%n%B', range], { encoding: 'utf8', maxBuffer: 1 << 30 })
const commits = log
  .split('\0')
  .filter((record) => record !== '')
  .map((record) => ({ hash: record.slice(0, 40), message: record.slice(41).trim() }))
const level = await analyzeCommits(
  { preset: 'conventionalcommits' },
  { cwd: import.meta.dirname, commits, logger: { log: () => {} } },
)
console.log(level)
