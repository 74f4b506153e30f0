import { findProgram, planStart } from '../../src/programs/start.ts'

const files = new Set([
  'C:\\git\\git.exe',
  'C:\\node\\npx',
  'C:\\node\\npx.cmd',
  'C:\\node\\npx.ps1',
  'C:\\node\\tool.bat',
  'C:\\node\\a&b.cmd',
  'C:\\node\\script.js',
  'D:\\work\\deploy.cmd',
  'D:\\work\\evil.exe',
  'D:\\work\\bin\\run.exe',
])
const env = { Path: 'C:\\git;bin;;C:\\node', PATHEXT: '.COM;.EXE;.BAT;.CMD;.JS', ComSpec: 'C:\\Windows\\cmd.exe' }
const place = { platform: 'win32', env, directory: 'D:\\work', isFile: (path: string) => files.has(path) }
const batch = (line: string) => ({
  file: 'C:\\Windows\\cmd.exe',
  args: ['/d', '/e:on', '/v:off', '/s', '/c', `"${line}"`],
  isVerbatim: true,
})

test.each<readonly [readonly string[], object]>([
  [['git', 'a b', '"%PATH%'], { file: 'C:\\git\\git.exe', args: ['a b', '"%PATH%'], isVerbatim: false }],
  [['git.exe'], { file: 'C:\\git\\git.exe', args: [], isVerbatim: false }],
  [['bin\\run'], { file: 'D:\\work\\bin\\run.exe', args: [], isVerbatim: false }],
  [['bin/run.exe'], { file: 'D:\\work\\bin\\run.exe', args: [], isVerbatim: false }],
  [['npx', 'playwright', 'test'], batch('"C:\\node\\npx.cmd" "playwright" "test"')],
  [['npx.cmd'], batch('"C:\\node\\npx.cmd"')],
  [['tool'], batch('"C:\\node\\tool.bat"')],
  [['a&b'], batch('"C:\\node\\a&b.cmd"')],
  [['.\\deploy', ''], batch('"D:\\work\\deploy.cmd" ""')],
  [['npx', 'a&b', '^c', '|<>()!'], batch('"C:\\node\\npx.cmd" "a&b" "^c" "|<>()!"')],
  [['npx', '" & calc & "'], batch('"C:\\node\\npx.cmd" """ & calc & """')],
  [['npx', 'C:\\dir\\', 'a\\"b'], batch('"C:\\node\\npx.cmd" "C:\\dir\\\\" "a\\\\""b"')],
])('on Windows %j is started as %j', (command, start) => {
  expect(planStart(command, place)).toEqual(start)
})

test.each<readonly [readonly string[], string]>([
  [['evil'], 'evil was not found'],
  [['run'], 'run was not found'],
  [[''], 'no program is named'],
  [[], 'no program is named'],
  [['./none'], './none was not found; Windows starts .exe, .com, .cmd and .bat files'],
  [['script'], 'script.js is not a Windows program; name its interpreter first'],
  [['npx', '%PATH%'], 'npx.cmd is a batch file, and cmd.exe cannot pass on "%PATH%"'],
  [['npx', 'a\nb'], 'cannot pass on "a\\nb"'],
  [['npx', 'a\rb'], 'cannot pass on "a\\rb"'],
  [['npx', 'a\0b'], 'cannot pass on "a\\u0000b"'],
  [['npx', 'x'.repeat(8_100)], 'cmd.exe accepts at most 8191 characters'],
])('on Windows %j is refused: %s', (command, why) => {
  expect(planStart(command, place)).toEqual({ why: expect.stringContaining(why) })
})

test.each(['linux', 'darwin'])('on %s the system is given the command as it is', (platform) => {
  const start = planStart(['npx', '%PATH%', 'a\nb'], { ...place, platform })
  expect(start).toEqual({ file: 'npx', args: ['%PATH%', 'a\nb'], isVerbatim: false })
})

test('without PATHEXT and COMSPEC Windows’ own defaults hold', () => {
  const start = planStart(['npx'], { ...place, env: { PATH: 'C:\\node' } })
  expect(start).toMatchObject({ file: 'cmd.exe' })
})

test.each<readonly [string, string, string | undefined]>([
  ['git', '/opt/bin:/usr/bin', '/usr/bin/git'],
  ['git', '.:bin:', undefined],
  ['./git', '', '/repo/git'],
  ['/usr/bin/git', '', '/usr/bin/git'],
  ['', '/usr/bin', undefined],
])('elsewhere %j in PATH %j is %j: no folder of the repository is looked into', (program, path, found) => {
  const isFile = (file: string) => ['/usr/bin/git', '/repo/git', '/repo/bin/git'].includes(file)
  expect(findProgram(program, { platform: 'linux', env: { PATH: path }, directory: '/repo', isFile })).toBe(found)
})
