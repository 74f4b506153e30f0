import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listImports } from './imports.ts'
import { listAnchors, listLinks } from './links.ts'
import { listActions, listFiles, readText, recordOf, root } from './tree.ts'

const pages = listFiles().filter((file) => file.endsWith('.md'))

test.each(pages)('every link of %s leads somewhere', (page) => {
  const broken = listLinks(page, readText(page)).filter(({ file, anchor }) => {
    if (!existsSync(join(root, file))) return true
    return anchor !== '' && !listAnchors(readText(file)).includes(anchor)
  })
  expect(broken).toEqual([])
})

test('the README gives the two commands of a fresh machine, and both exist', () => {
  const readme = readText('README.md')
  const scripts = recordOf(recordOf(JSON.parse(readText('package.json')), 'package.json')['scripts'], 'scripts')
  expect(readme).toContain('npm ci && npm run demo')
  expect(readme).toContain('npm ci && npm test')
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'check', 'test', 'demo', 'bench']))
})

test('the README names every action and leads to its page', () => {
  const targets = listLinks('README.md', readText('README.md')).map(({ file }) => file.replace(/\/(README\.md)?$/, ''))
  expect(targets).toEqual(expect.arrayContaining(listActions().map((name) => `actions/${name}`)))
})

/** The sources that an action can come to, and those that publish its end. */
function sourcesOf(name: string): readonly string[] {
  const seen = new Set(['src/runner/process.ts', 'src/runner/publish.ts', `src/${name}/action.ts`])
  for (const file of seen)
    for (const { to } of listImports(file, readText(file))) if (/^src\/.*\.ts$/.test(to)) seen.add(to)
  return [...seen]
}

test.each(listActions())('%s: the page lists every reason that the sources give', (name) => {
  const given = sourcesOf(name).flatMap((file) =>
    [...readText(file).matchAll(/new UserError\(\s*'([^']+)'/g)].map(([, reason]) => reason),
  )
  expect(given).toContain('invalid-input')
  const page = readText(`actions/${name}/README.md`)
  expect([...new Set([...given, 'internal-error'])].filter((reason) => !page.includes(`\`${reason}\``))).toEqual([])
})

test('links: relative ones outside of code; anchors as GitHub makes them', () => {
  const text = '[a](b.md#c-d) [e](https://x.y) `[f](g.md)` [h](#i)\n```\n[j](k.md)\n```\n[l](../m/ "n")\n'
  expect(listLinks('docs/x.md', text)).toEqual([
    { at: 'docs/x.md:1', file: 'docs/b.md', anchor: 'c-d' },
    { at: 'docs/x.md:1', file: 'docs/x.md', anchor: 'i' },
    { at: 'docs/x.md:5', file: 'm/', anchor: '' },
  ])
  expect(listAnchors("## Inputs, outputs\n```\n# no\n```\n# `a-b`: what's new?\n")).toEqual([
    'inputs-outputs',
    'a-b-whats-new',
  ])
})

test('rights and gates: each right has a cell for can and for cannot, each with tests, and all of them exist', () => {
  const page = readText('docs/approval.md')
  const part = page.split('\n## What rights can do to a gate\n')[1]?.split('\n## ')[0] ?? ''
  const rows = part.split('\n').filter((line) => line.startsWith('| '))
  const cells = rows.slice(1).map((row) => row.slice(2, -2).split(' | '))
  expect(cells.map(([right]) => right)).toEqual(['read', 'triage', 'write', 'maintain', 'admin', 'App, bot'])
  const tests = listFiles()
    .filter((file) => file.startsWith('test/actions/approval/') && file.endsWith('.test.ts'))
    .map((file) => readText(file).replaceAll("\\'", "'"))
  const named = cells.map(([, ...both]) =>
    both.map((cell) => [...cell.matchAll(/\*([^*]+)\*/g)].map(([, name]) => name ?? '')),
  )
  expect(named.map((row) => row.map((names) => names.length > 0))).toEqual(cells.map(() => [true, true]))
  const isThere = (name: string) => tests.some((text) => text.includes(name.replace(/ …$/, '')))
  expect(named.flat(2).filter((name) => !isThere(name))).toEqual([])
})

test('no message names a document that its reader does not have: its address does', () => {
  const sources = listFiles().filter(
    (file) => file.startsWith('src/') && file.endsWith('.ts') && file !== 'src/runner/help.ts',
  )
  const named = sources.flatMap((file) =>
    readText(file)
      .split('\n')
      .filter((line) => /\bdocs\/[\w-]+\.md\b/.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line))
      // An example of what a user's own repository may hold.
      .filter((line) => !line.includes('docs/install.md'))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(named).toEqual([])
  const used = sources.flatMap((file) =>
    [...readText(file).matchAll(/documentAddress\('([^']+)'\)/g)].map(([, page]) => page ?? ''),
  )
  expect(used.length).toBeGreaterThan(2)
  const broken = used.filter((target) => {
    const [page = '', anchor = ''] = target.split('#')
    const file = `docs/${page}`
    return !existsSync(join(root, file)) || (anchor !== '' && !listAnchors(readText(file)).includes(anchor))
  })
  expect(broken).toEqual([])
})
