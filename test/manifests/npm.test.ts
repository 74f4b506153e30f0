import { release, testGolden } from './golden.ts'

const lock3 = `{
  "name": "demo",
  "version": "«1.2.3→1.3.0»",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": {
      "name": "demo",
      "version": "«1.2.3→1.3.0»",
      "workspaces": ["packages/*"],
      "dependencies": { "left": "1.2.3", "@demo/b": "«^1.2.3→^1.3.0»" }
    },
    "node_modules/@demo/b": { "resolved": "packages/b", "link": true },
    "node_modules/left": { "version": "1.2.3", "dependencies": { "@demo/b": "^1.2.3" } },
    "packages/a": {
      "name": "@demo/a",
      "version": "1.2.3",
      "devDependencies": { "@demo/b": "«~1.2.3→~1.3.0»" }
    },
    "packages/a/node_modules/left": { "version": "1.2.3" },
    "packages/b": { "name": "@demo/b", "version": "«1.2.3→1.3.0»", "devDependencies": { "@demo/b": "^1.2.3" } }
  },
  "dependencies": {
    "@demo/a": { "version": "file:packages/a", "requires": { "@demo/b": "«~1.2.3→~1.3.0»" } },
    "left": { "version": "1.2.3", "requires": { "@demo/b": "^1.2.3" } }
  }
}
`
const two = [release('', 'demo'), release('packages/b', '@demo/b')]

describe('package.json', () => {
  testGolden([
    {
      what: 'two spaces',
      path: 'package.json',
      text: '{\n  "name": "demo",\n  "version": "«1.2.3→1.3.0»"\n}\n',
      version: '1.2.3',
    },
    {
      what: 'tabs, CRLF, no newline at the end',
      path: 'package.json',
      text: '{\r\n\t"version" : "«1.2.3→1.3.0»",\r\n\t"x": 1\r\n}',
      version: '1.2.3',
    },
    {
      what: 'byte order mark, one line',
      path: 'package.json',
      text: '\ufeff{"version":"«1.2.3→1.3.0»","engines":{"version":"1.2.3"}}',
    },
    {
      what: 'mixed newlines, odd white space',
      path: 'package.json',
      text: ' {\r\n\n"a":[ ],\t"version":\n"«1.2.3→1.3.0»"\r}  \n\n',
    },
    {
      what: 'look-alikes elsewhere',
      path: 'package.json',
      text: '{"config":{"version":"1.2.3"},"scripts":{"version":"1.2.3","v":"echo \\"version\\": \\"1.2.3\\""},"version":"«1.2.3→1.3.0»","dependencies":{"version":"1.2.3","demo2":"1.2.3"},"files":["1.2.3"]}',
    },
    {
      what: 'a repeated key: the last counts',
      path: 'package.json',
      text: '{"version":"1.2.3","version":"«1.2.3→1.3.0»"}',
      version: '1.2.3',
    },
    {
      what: 'a package that uses a published version of itself',
      path: 'package.json',
      text: '{"name":"demo","version":"«1.2.3→1.3.0»","devDependencies":{"demo":"^1.2.3"}}',
    },
    {
      what: 'a repeated section: the last counts',
      path: 'package.json',
      text: '{"dependencies":{"b":"^1.2.3","x":[{"y":1}]},"version":"«1.2.3→1.3.0»","dependencies":{"b":"«^1.2.3→^1.3.0»"}}',
      releases: [release('', 'demo'), release('b', 'b')],
    },
    {
      what: 'an escaped key and value',
      path: 'package.json',
      text: '{"vers\\u0069on":"«1.2.3→1.3.0»","name":"d\\u00e9mo"}',
    },
    { what: 'a private root without version', path: 'package.json', text: '{ "private": true }', version: false },
    { what: 'a version that is not text', path: 'package.json', text: '{ "version": 1 }', version: false },
    {
      what: 'a version that is an object',
      path: 'package.json',
      text: '{ "version": {"version": "1.2.3"} }',
      version: false,
    },
    {
      what: 'a placeholder',
      path: 'package.json',
      text: '{ "version": "0.0.0-development" }',
      version: false,
      left: ['version placeholder'],
    },
    {
      what: 'another placeholder',
      path: 'package.json',
      text: '{ "version": "0.0.0-semantically-released" }',
      version: false,
      left: ['version placeholder'],
    },
    {
      what: 'not a version',
      path: 'package.json',
      text: '{ "version": "next" }',
      version: false,
      left: ['version foreign'],
    },
    { what: 'written already', path: 'package.json', text: '{ "version": "1.3.0" }', version: '1.3.0' },
    { what: 'out of step in its own folder', path: 'package.json', text: '{ "version": "«0.9.0→1.3.0»" }' },
    {
      what: 'a prerelease',
      path: 'package.json',
      text: '{ "version": "«1.2.3-beta.1→1.3.0-beta.0»" }',
      version: '1.2.3-beta.1',
      release: { to: '1.3.0-beta.0' },
    },
    {
      what: 'another package',
      path: 'packages/a/package.json',
      text: '{ "version": "1.2.3" }',
      releases: [release('packages/b', 'b')],
    },
    {
      what: 'a package in a folder',
      path: 'packages/b/package.json',
      text: '{ "version": "«1.2.3→1.3.0»" }',
      releases: two,
    },
    {
      what: 'a sample below it, with its own version',
      path: 'x/package.json',
      text: '{ "version": "4.0.0" }',
      left: ['version differs'],
    },
  ])
})

describe('ranges inside a workspace', () => {
  const ranged = (key: string, range: string, left: readonly string[] = [], to = '1.3.0') => ({
    what: `${key}: ${range.replace(/[«»]/g, ' ')}`,
    path: 'packages/a/package.json',
    text: `{"name":"@demo/a","version":"1.2.3","${key}":{"@demo/b":"${range}","other":"^1.2.3"}}`,
    releases: [release('packages/b', '@demo/b', { to })],
    left,
  })
  const at = 'dependencies["@demo/b"]'
  testGolden([
    ranged('dependencies', '«^1.2.3→^1.3.0»'),
    ranged('devDependencies', '«~1.2.0→~1.3.0»'),
    // what users have beside it goes on fitting
    ranged('peerDependencies', '^1.2'),
    ranged('peerDependencies', '>=1'),
    ranged('peerDependencies', '«^1.2→^2.0»', [], '2.0.0'),
    ranged('peerDependencies', '«~1.2.0→~1.3.0»'),
    ranged('optionalDependencies', '«1.2.3→1.3.0»'),
    ranged('dependencies', '«=1.2.3→=1.3.0»'),
    ranged('dependencies', '«^1.2→^1.3.0-rc.1»', [], '1.3.0-rc.1'),
    ranged('dependencies', '«^1→^2»', [], '2.0.0'),
    ranged('dependencies', '^1'),
    ranged('dependencies', '«workspace:^1.2.3→workspace:^1.3.0»'),
    ...[
      'workspace:*',
      'workspace:^',
      'workspace:~',
      '*',
      '',
      'x',
      'latest',
      'file:../b',
      'link:../b',
      'catalog:',
      'npm:@x/y@^1.2.3',
      'demo/b#v1.2.3',
    ].map((range) => ranged('dependencies', range)),
    ranged('dependencies', '>=1.2.3 <2', [`${at} complex`]),
    ranged('dependencies', '1.2.3 || 2', [`${at} complex`]),
    ranged('dependencies', '1.x', [`${at} complex`]),
    ranged('dependencies', '^0.9.0', [`${at} elsewhere`]),
    ranged('bundled', '^1.2.3'),
  ])
})

describe('npm lock files', () => {
  testGolden([
    {
      what: 'lockfileVersion 2 and 3 with workspaces',
      path: 'package-lock.json',
      text: lock3,
      releases: two,
      version: '1.2.3',
    },
    {
      what: 'npm-shrinkwrap.json with tabs',
      path: 'npm-shrinkwrap.json',
      text: lock3.replace(/ {2}/g, '\t'),
      releases: two,
    },
    {
      what: 'lockfileVersion 1',
      path: 'package-lock.json',
      text: '{\n  "name": "demo",\n  "version": "«1.2.3→1.3.0»",\n  "lockfileVersion": 1,\n  "dependencies": {\n    "x": { "version": "1.2.3", "requires": { "y": "^1.2.3" } }\n  }\n}\n',
    },
    {
      what: 'of a root without version',
      path: 'package-lock.json',
      text: '{"lockfileVersion":3,"packages":{"":{"license":"MIT"},"node_modules/demo":{"version":"1.2.3"}}}',
    },
    {
      what: 'below the package, named by the user',
      path: 'web/package-lock.json',
      text: '{"version":"«0.1.0→1.3.0»","packages":{"":{"version":"«0.1.0→1.3.0»"}}}',
      release: { named: ['web/package.json', 'web/package-lock.json'] },
    },
    {
      what: 'below the package, of another version',
      path: 'web/package-lock.json',
      text: '{"version":"0.1.0","packages":{"":{"version":"0.1.0"}}}',
      left: ['version differs', 'packages[""].version differs'],
    },
    {
      what: 'in the folder of a package',
      path: 'packages/b/package-lock.json',
      text: '{"version":"«1.2.3→1.3.0»","packages":{"":{"version":"«1.2.3→1.3.0»"},"packages/b":{"version":"1.2.3"}}}',
      releases: two,
    },
    {
      what: 'bun.lock with its trailing commas',
      path: 'bun.lock',
      text: '{\n  "lockfileVersion": 1,\n  "workspaces": {\n    "": { "name": "demo", },\n    "packages/b": {\n      "name": "@demo/b",\n      "version": "«1.2.3→1.3.0»",\n    },\n    "packages/a": { "version": "1.2.3", "dependencies": { "@demo/b": "«^1.2.3→^1.3.0»", }, },\n  },\n  "packages": { "left": ["left@1.2.3", "", {}, "sha512-"], },\n}\n',
      releases: two,
    },
    {
      what: 'pnpm-lock.yaml 9: only the specifiers',
      path: 'pnpm-lock.yaml',
      text: "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n\nimporters:\n\n  .: {}\n\n  packages/b:\n    devDependencies:\n      '@demo/b':\n        specifier: ^1.2.3\n        version: 1.2.3\n\n  packages/a:\n    dependencies:\n      '@demo/b':\n        specifier: «^1.2.3→^1.3.0»\n        version: link:../b\n      left:\n        specifier: ^1.2.3\n        version: 1.2.3\n    devDependencies:\n      '@demo/c':\n        specifier: workspace:*\n        version: link:../c\n\npackages:\n\n  left@1.2.3:\n    resolution: {integrity: sha512-x}\n    specifiers:\n      '@demo/b': ^1.2.3\n",
      releases: two,
    },
    {
      what: 'pnpm-lock.yaml 5, CRLF',
      path: 'pnpm-lock.yaml',
      text: "lockfileVersion: 5.4\r\nspecifiers:\r\n  demo: 1.2.3\r\n  '@demo/b': «^1.2.3→^1.3.0»\r\n  left: 1.2.3\r\ndependencies:\r\n  '@demo/b': link:packages/b\r\n",
      releases: two,
    },
    {
      what: 'composer.json',
      path: 'composer.json',
      text: '{\n    "name": "demo/demo",\n    "version": "v«1.2.3→1.3.0»",\n    "require": {"php": ">=8.1", "x/y": "1.2.3"}\n}\n'.replace(
        'v«1.2.3→1.3.0»',
        '«v1.2.3→v1.3.0»',
      ),
      version: '1.2.3',
    },
  ])
})
