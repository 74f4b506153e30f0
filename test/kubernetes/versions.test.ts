import { statesRunning } from '../../src/kubernetes/objects/versions.ts'

interface Told {
  readonly label?: string
  readonly cause?: string
  readonly init?: string
  readonly main?: string
}

/** A state as its images tell it: `r/web:1.0.0 proxy=r/proxy:1.0.0`, newest first in every list. */
function state(images: string, { label, cause = '', init, main }: Told = {}) {
  const containers = images.split(' ').map((text) => {
    const [image = '', name = 'app'] = text.split('=').toReversed()
    return { name, image }
  })
  const initContainers = init === undefined ? [] : [{ name: 'init', image: init }]
  const labels = label === undefined ? {} : { 'app.kubernetes.io/version': label }
  const annotations = main === undefined ? {} : { 'kubectl.kubernetes.io/default-container': main }
  return { template: { metadata: { labels, annotations }, spec: { containers, initContainers } }, cause }
}

type State = ReturnType<typeof state>

/** Which of the states, counted from the newest, run 1.0.0; `?` where several may and the newest least of all. */
const rows: readonly (readonly [string, readonly State[], string])[] = [
  ['one that is told by its tag', [state('r/web:1.1.0'), state('r/web:1.0.0')], '1'],
  ['none', [state('r/web:1.1.0'), state('r/web:0.9.0')], ''],
  ['only what runs', [state('r/web:1.0.0')], '0'],
  [
    'a sidecar of the same tag in all',
    [state('r/web-bad:1.1.0 proxy=r/proxy:1.0.0'), state('r/web:1.0.0 proxy=r/proxy:1.0.0')],
    '1',
  ],
  [
    'a sidecar of the same tag, and the version is gone',
    [state('r/web:1.2.0 p=r/p:1.0.0'), state('r/web:1.1.0 p=r/p:1.0.0')],
    '',
  ],
  [
    'a sidecar of the same tag before the application',
    [state('p=r/p:1.0.0 r/w:1.1.0'), state('p=r/p:1.0.0 r/w:1.0.0')],
    '1?',
  ],
  [
    'a sidecar that came to the tag later',
    [state('web=r/w:1.1.0 p=r/p:1.0.0'), state('web=r/w:1.0.0 p=r/p:0.9.0')],
    '1',
  ],
  [
    'a sidecar that was added later',
    [state('web=r/w:1.2.0 p=r/p:1.0.0'), state('web=r/w:1.1.0 p=r/p:1.0.0'), state('web=r/w:1.0.0')],
    '2',
  ],
  [
    'a sidecar that went on, and the version is gone',
    [state('web=r/w:1.2.0 p=r/p:1.0.1'), state('web=r/w:1.1.0 p=r/p:1.0.0')],
    '',
  ],
  [
    'the container that the pods name',
    [state('p=r/p:1.0.0 a=r/a:1.1.0', { main: 'a' }), state('p=r/p:0.9.0 a=r/a:1.0.0', { main: 'a' })],
    '1',
  ],
  [
    'the container whose image is called so',
    [state('p=r/p:1.0.0 a=r/web:1.1.0'), state('p=r/p:0.9.0 a=r/web:1.0.0')],
    '1',
  ],
  [
    'an unknown container behind a sidecar that differs',
    [state('p=r/p:2.1 a=r/a:1.1.0'), state('p=r/p:2.0 a=r/a:1.0.0')],
    '1?',
  ],
  ['a sidecar alone in the only state', [state('web=r/w:1.1.0 p=r/p:1.0.0')], ''],
  [
    'an init image',
    [state('r/web:1.1.0', { init: 'r/init:1.0.0' }), state('r/web:0.9.0', { init: 'r/init:0.9.0' })],
    '',
  ],
  [
    'several containers that go together, and one that went on alone',
    [state('n=r/n:1.0.0 p=r/p:1.1.0'), state('n=r/n:1.0.0 p=r/p:1.0.0'), state('n=r/n:0.9.0 p=r/p:0.9.0')],
    '1',
  ],
  ['a configuration that went bad under the same image', [state('r/web:1.0.0'), state('r/web:1.0.0')], '0,1?'],
  [
    'a label that was left as it was, on another image',
    [
      state('r/web@sha256:b', { label: '1.0.0' }),
      state('r/web@sha256:a', { label: '1.0.0' }),
      state('r/web@sha256:c', { label: '0.9.0' }),
    ],
    '0,1?',
  ],
  ['a container that changed its name', [state('web-bad=r/web:1.1.0'), state('web=r/web:1.0.0')], '1'],
  ['a label', [state('r/web@sha256:b', { label: '1.1.0' }), state('r/web@sha256:a', { label: '1.0.0' })], '1'],
  ['a label with v', [state('r/web:b', { label: 'v1.1.0' }), state('r/web:a', { label: 'v1.0.0' })], '1'],
  [
    'a label that stayed behind',
    [state('r/web:1.1.0', { label: '1.0.0' }), state('r/web:1.0.0', { label: '1.0.0' })],
    '1',
  ],
  [
    'a label that stayed behind, and the version is gone',
    [state('r/web:1.2.0', { label: '1.0.0' }), state('r/web:1.1.0', { label: '1.0.0' })],
    '',
  ],
  [
    'a label that stayed behind once',
    [
      state('r/web:1.2.0', { label: '1.2.0' }),
      state('r/web:1.1.0', { label: '1.0.0' }),
      state('r/web:1.0.0', { label: '1.0.0' }),
    ],
    '2',
  ],
  ['a label that all have, and one image', [state('r/web:latest', { label: '1.0.0' })], '0'],
  [
    'a cause, where no image tells',
    [state('r/web:latest', { cause: 'release 1.1.0' }), state('r/web:stable', { cause: 'release 1.0.0' })],
    '1?',
  ],
  [
    'a cause that was copied',
    [state('r/web@sha256:b', { cause: 'release 1.0.0' }), state('r/web@sha256:a', { cause: 'release 1.0.0' })],
    '0,1?',
  ],
  [
    'a cause against a tag',
    [state('r/web:1.2.0', { cause: 'release 1.0.0' }), state('r/web:1.1.0', { cause: '' })],
    '',
  ],
  [
    'a cause beside the sidecar of another version',
    [state('web=r/w@sha256:b p=r/p:3.0', { cause: '1.1.0' }), state('web=r/w@sha256:a p=r/p:3.0', { cause: '1.0.0' })],
    '1?',
  ],
  ['an image named after what it is built on', [state('r/web:1.1.0-alpine'), state('r/web:1.0.0-alpine3.20')], '1'],
  ['two of them', [state('r/web:v1.1.0-linux-arm64'), state('r/web:v1.0.0-linux-arm64')], '1'],
  ['the plain tag before one that is named so', [state('r/web:1.0.0-debug'), state('r/web:1.0.0')], '1'],
  [
    'what is no platform behind the version',
    [state('r/web:1.0.0-broken'), state('r/web:1.0.0-alpine-rc1'), state('r/web:1.0.0-5-gabcdef1')],
    '',
  ],
  ['a longer version', [state('r/web:1.0.01'), state('r/web:1.0.0-rc.1'), state('r/web:11.0.0')], ''],
]

test.each(rows)('%s', (_name, states, expected) => {
  const running = statesRunning(states, 'web', { version: '1.0.0', commits: [] })
  const found = running.states.map((each) => states.indexOf(each)).join()
  expect(`${found}${running.isSure || found === '' ? '' : '?'}`).toBe(expected)
})

test.each([
  ['1.0.0+build.5', '1.0.0_build.5', true],
  ['1.0.0+build.5', 'v1.0.0-build.5', true],
  ['1.0.0+build.5', '1.0.0', false],
  ['1.0.0+build.5', '1.0.0_build.5-alpine', true],
  ['1.4.1', '1.4.1-linux-x86_64', true],
  ['1.4.1', '1.4.1-x86_64-musl', true],
  ['1.4.1', '1.4.1-linux_amd64', true],
  ['1.4.1', '1.4.1-linux-arm64-v8', true],
  ['1.4.1', '1.4.1-arm_v7', true],
  ['1.4.1', '1.4.1-x86_645', false],
  ['1.4.1', '1.4.1-v8', false],
  ['1.4.1', '1.4.1-alpine-v8', false],
])('the version %s is the tag %s: %j', (version, tag, isFound) => {
  const { states } = statesRunning([state(`r/web:${tag}`)], 'web', { version, commits: [] })
  expect(states).toHaveLength(isFound ? 1 : 0)
})

test('images may be named after any commit of the release: its own, or that of the event it was built for', () => {
  const states = [state('r/web:3333333'), state('r/web:2222222'), state('r/web:1111111')]
  const commits = ['9'.repeat(40), '1'.repeat(40)]
  expect(statesRunning(states, 'web', { version: '', commits }).states).toEqual([states[2]])
})

test.each([
  ['0123456789abcdef', '0123456', true],
  ['0123456789abcdef', 'sha-0123456789', true],
  ['0123456789abcdef', '012345', false],
  ['0123456789abcdef', '1123456', false],
])('the commit %s is the tag %s: %j', (sha, tag, isFound) => {
  expect(statesRunning([state(`r/web:${tag}`)], 'web', { version: '', commits: [sha] }).states).toHaveLength(
    isFound ? 1 : 0,
  )
})
