import { setTimeout } from 'node:timers/promises'
import { printable } from '../../src/text/printable.ts'
import { tokenFor, whereOf } from '../action/context.ts'
import { Refusal } from '../refusal.ts'
import { type Assumption, assumptions } from './assumptions.ts'
import { type Place, Probe } from './probe.ts'
import { talkTo } from './talk.ts'

/** What happened to one assumption. */
export interface Finding {
  readonly assumption: Assumption
  readonly state: 'as expected' | 'otherwise' | 'not tried'
  readonly seen: string
}

const usage = `GITHUB_TOKEN=… npm run probe -- --repository owner/name --yes
GH_ENTERPRISE_TOKEN=… npm run probe -- --repository owner/name --server https://git.example.com --yes`

/** Checks every assumption on a repository for this purpose, reports, and cleans up; returns 1 if something differs. */
export async function runProbe(args: readonly string[]): Promise<number> {
  const { repository, server, isSure } = readArguments(args)
  const where = whereOf(`${server}/${repository}`)
  const { token, warning } = tokenFor(where, process.env)
  if (token === '')
    throw new Refusal(
      `${warning && `${warning}\n`}Put a token into GITHUB_TOKEN, for an Enterprise Server into GH_ENTERPRISE_TOKEN. It must belong to an administrator of ${repository} and have the scopes repo and workflow.\n${usage}`,
    )
  if (!isSure)
    throw new Refusal(
      `This commits workflows to the default branch of ${repository}, and creates deployments, an issue, a ruleset and a draft release there. At the end it removes them (the issue is closed; runs and commits stay). Use a repository that nobody needs, and add \`--yes\`.`,
    )
  const { api, graphql } = where
  console.log(`Trying ${repository} on ${server}; this takes a few minutes.\n`)
  const stop = new AbortController()
  const { signal } = stop
  // npm passes on a Ctrl-C that this process has already received, so a second one must not interrupt the cleanup
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (!signal.aborted) console.log('Stopped. Now removing what was created.')
      stop.abort()
    })
  const sleep = (time: number) => setTimeout(time, undefined, { signal })
  const findings = await tryAll({ talk: talkTo(api, token), repository, graphql, sleep, signal }, (line) =>
    console.log(line),
  )
  if (signal.aborted) return 130
  return findings.some(({ state }) => state === 'otherwise') ? 1 : 0
}

function readArguments(args: readonly string[]) {
  const given = { repository: '', server: process.env['GITHUB_SERVER_URL'] || 'https://github.com', isSure: false }
  for (let index = 0; index < args.length; index++) {
    const word = args[index]
    if (word === '--yes') given.isSure = true
    else if (word === '--repository') given.repository = args[++index] ?? ''
    else if (word === '--server') given.server = (args[++index] ?? '').replace(/\/+$/, '')
    else throw new Refusal(`\`${word}\` is not understood.\n${usage}`)
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(given.repository))
    throw new Refusal(`\`--repository\` is \`${given.repository}\`; allowed: owner/name.\n${usage}`)
  if (!/^https:\/\/[\w.-]+(:\d+)?$/.test(given.server))
    throw new Refusal(
      `\`--server\` is \`${given.server}\`; allowed: an address such as https://git.example.com.\n${usage}`,
    )
  return given
}

/** Checks the assumptions one by one; removes what was created in any case. */
export async function tryAll(place: Place, say: (line: string) => void): Promise<readonly Finding[]> {
  const probe = new Probe(place)
  const findings: Finding[] = []
  try {
    for (const assumption of assumptions) {
      if (place.signal?.aborted === true) break
      findings.push(await tryOne(assumption, probe))
    }
  } finally {
    for (const left of await probe.clear()) say(`Not removed: ${printable(left)}`)
  }
  for (const line of tableOf(findings)) say(line)
  return findings
}

async function tryOne(assumption: Assumption, probe: Probe): Promise<Finding> {
  const { look, expected } = assumption
  if (look === undefined) return { assumption, state: 'not tried', seen: 'a program cannot check this' }
  try {
    const seen = await look(probe)
    return { assumption, state: seen === expected ? 'as expected' : 'otherwise', seen }
  } catch (error) {
    return { assumption, state: 'not tried', seen: error instanceof Error ? error.message : String(error) }
  }
}

function tableOf(findings: readonly Finding[]): readonly string[] {
  const rows = findings.map(({ assumption, state, seen }) => [
    state,
    assumption.id,
    assumption.expected,
    printable(seen).replaceAll('\n', ' ').slice(0, 100),
  ])
  const all = [['', 'assumption', 'expected', 'seen'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const others = findings.filter(({ state }) => state === 'otherwise')
  return [
    ...lines,
    '',
    ...others.map(({ assumption }) => `${assumption.id}: ${assumption.claim}. Otherwise: ${assumption.otherwise}`),
  ]
}
