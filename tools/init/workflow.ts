import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { type Sight, signature } from './look.ts'
import type { Parts } from './parts.ts'
import { testSteps } from './tests.ts'

/** A workflow of examples/ without the parts that a repository does not have. */
export function adaptWorkflow(text: string, sight: Sight, parts: Parts, name: string): string {
  // its first lines say where to copy it
  const document = parseDocument(text.replace(/^(?:#.*\n)+/, ''))
  document.commentBefore = `${signature.slice(1)}from examples/${name} of slipway-actions/slipway.`
  const jobs = document.get('jobs')
  if (!isMap(jobs)) throw new Error(`examples/${name} has no jobs`)
  if (document.hasIn(['on', 'push', 'branches']))
    document.setIn(['on', 'push', 'branches'], flow(document, [sight.branch]))
  if (!parts.isDeployed) dropDeployment(document, jobs)
  if (!parts.hasDatabase) dropDatabase(document, jobs)
  else if (sight.migrations !== 'migrations') nameScripts(document, jobs, sight.migrations)
  if (!parts.hasImage) dropImage(document, jobs)
  for (const job of ['test', 'retest']) if (jobs.has(job)) setTests(document, sight, job)
  const lines = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
  // the comment above the jobs is about environments
  return parts.isDeployed ? lines : lines.replace(/(?:^#.*\n)+\n*(?=jobs:$)/m, '')
}

function setTests(document: Document, sight: Sight, job: string): void {
  const steps = document.getIn(['jobs', job, 'steps'])
  if (!isSeq(steps)) throw new Error(`the job \`${job}\` has no steps`)
  steps.items = [...steps.items.slice(0, 1), ...testSteps(sight).map((step) => document.createNode(step))]
}

/** A library is only released, not deployed: the release is published at once, and no job has an environment. */
function dropDeployment(document: Document, jobs: YAMLMap): void {
  for (const job of keysOf(jobs)) document.deleteIn(['jobs', job, 'environment'])
  if (!jobs.has('version')) return
  document.set('name', 'Release')
  for (const job of keysOf(jobs).filter((key) => key !== 'test' && key !== 'version')) drop(document, jobs, job)
  for (const { at, step } of stepsOf(document, jobs))
    if (usesOf(step).includes('/release-notes@')) document.setIn([...at, 'with', 'release'], 'publish')
}

function dropDatabase(document: Document, jobs: YAMLMap): void {
  for (const job of keysOf(jobs)) {
    const path = ['jobs', job, 'steps']
    const steps = document.getIn(path)
    if (!isSeq(steps)) continue
    steps.items = steps.items.filter((step) => !usesOf(step).includes('/db-migrate@'))
    if (steps.items.every((step) => usesOf(step).startsWith('actions/checkout@'))) drop(document, jobs, job)
  }
  forget(document, jobs, /\$\{\{ *(?:steps\.schema|needs\.plan)\./)
}

function dropImage(document: Document, jobs: YAMLMap): void {
  if (jobs.has('build')) drop(document, jobs, 'build')
  forget(document, jobs, /\$\{\{ *needs\.build\.|^ghcr\.io\//)
}

function nameScripts(document: Document, jobs: YAMLMap, folder: string): void {
  for (const { at, step } of stepsOf(document, jobs))
    if (usesOf(step).includes('/db-migrate@')) document.setIn([...at, 'with', 'scripts'], folder)
}

/** Removes a job; jobs that needed it now need what it needed. */
function drop(document: Document, jobs: YAMLMap, name: string): void {
  const given = needsOf(document, name)
  jobs.delete(name)
  for (const job of keysOf(jobs)) {
    const needs = needsOf(document, job)
    if (!needs.includes(name)) continue
    const rest = [...new Set(needs.flatMap((each) => (each === name ? given : [each])))].filter((each) =>
      jobs.has(each),
    )
    if (rest.length === 0) document.deleteIn(['jobs', job, 'needs'])
    else document.setIn(['jobs', job, 'needs'], rest.length === 1 ? rest[0] : flow(document, rest))
  }
}

/** Removes values of `with` and `env` that refer to missing parts; from a text of several lines, only those lines. */
function forget(document: Document, jobs: YAMLMap, what: RegExp): void {
  for (const { at } of stepsOf(document, jobs))
    for (const key of ['with', 'env']) {
      const values = document.getIn([...at, key])
      if (!isMap(values)) continue
      for (const name of keysOf(values)) {
        const lines = String(values.get(name)).split('\n')
        const kept = lines.filter((line) => !what.test(line))
        if (kept.length === lines.length) continue
        const text = kept
          .join('\n')
          .replace(/\n{2,}/g, '\n')
          .trim()
        if (text === '') values.delete(name)
        else values.set(name, text.includes('\n') ? `${text}\n` : text)
      }
      if (values.items.length === 0) document.deleteIn([...at, key])
    }
}

function stepsOf(document: Document, jobs: YAMLMap) {
  return keysOf(jobs).flatMap((job) => {
    const steps = document.getIn(['jobs', job, 'steps'])
    return isSeq(steps) ? steps.items.map((step, index) => ({ at: ['jobs', job, 'steps', index] as const, step })) : []
  })
}

function needsOf(document: Document, job: string): readonly string[] {
  const needs = document.getIn(['jobs', job, 'needs'])
  if (isSeq(needs)) return needs.items.map((each) => String(each))
  return needs === undefined ? [] : [String(needs)]
}

function keysOf(map: YAMLMap): readonly string[] {
  return map.items.map(({ key }) => String(key))
}

function usesOf(step: unknown): string {
  return isMap(step) ? String(step.get('uses') ?? '') : ''
}

function flow(document: Document, list: readonly string[]): unknown {
  return document.createNode(list, { flow: true })
}
