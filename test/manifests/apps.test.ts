import { detectManifests } from '../../src/manifests/kind.ts'
import { describePackage, readManifest } from '../../src/manifests/read.ts'
import { testGolden } from './golden.ts'

describe('deno.json, jsr.json', () => {
  testGolden([
    {
      what: 'comments and imports',
      path: 'deno.jsonc',
      text: '{\n  // "version": "1.2.3"\n  "name": "@x/demo",\n  "version": "«1.2.3→1.3.0»",\n  "imports": { "a": "jsr:@a/b@1.2.3" },\n}\n',
      version: '1.2.3',
    },
    { what: 'jsr', path: 'jsr.json', text: '{"name":"@x/demo","version":"«1.2.3→1.3.0»"}', version: '1.2.3' },
    { what: 'tasks alone', path: 'deno.json', text: '{"tasks":{"version":"1.2.3"}}', version: false },
  ])
})

describe('tauri.conf.json', () => {
  testGolden([
    { what: 'version 2', path: 'tauri.conf.json', text: '{"version":"«1.2.3→1.3.0»","app":{}}', version: '1.2.3' },
    { what: 'version 1', path: 'tauri.conf.json', text: '{"package":{"version":"«1.2.3→1.3.0»"}}', version: '1.2.3' },
    {
      what: 'a path is followed by Tauri',
      path: 'tauri.conf.json',
      text: '{"version":"../package.json"}',
      version: false,
    },
  ])

  test('it is found next to the web part, and follows it', () => {
    const paths = [
      'package.json',
      'src-tauri/Cargo.toml',
      'src-tauri/tauri.conf.json',
      'examples/x/src-tauri/tauri.conf.json',
    ]
    expect(detectManifests(paths, '')).toEqual(paths.slice(0, 3))
  })
})

describe('app.json of Expo', () => {
  const app = (version: string, ios: string, android: string) =>
    `{"expo":{"name":"x","version":"${version}","ios":{"buildNumber":"${ios}"},"android":{"versionCode":${android}},"sdkVersion":"1.2.3"}}`
  testGolden([
    {
      what: 'the numbers of the stores stay',
      path: 'app.json',
      text: app('«1.2.3→1.3.0»', '7', '41'),
      version: '1.2.3',
    },
    {
      what: 'the numbers go up, once',
      path: 'app.json',
      text: app('«1.2.3→1.3.0»', '«7→8»', '«41→42»'),
      release: { counts: true },
    },
    { what: 'an app.json of others', path: 'app.json', text: '{"name":"x","version":"1.2.3"}', version: false },
  ])
})

describe('build.gradle of an Android application', () => {
  const gradle = (name: string, code: string) =>
    `plugins { id 'x' version '1.2.3' }\nandroid {\n  compileSdk 35\n  defaultConfig {\n    // versionName "1.2.3"\n    versionCode ${code}\n    versionName ${name}\n  }\n  buildTypes { debug { versionNameSuffix "-1.2.3" } }\n}\n`
  testGolden([
    { what: 'Groovy', path: 'app/build.gradle', text: gradle('"«1.2.3→1.3.0»"', '12'), version: '1.2.3' },
    {
      what: 'Kotlin, and the number goes up',
      path: 'app/build.gradle.kts',
      text: gradle('= "«1.2.3→1.3.0»"', '= «12→13»'),
      release: { counts: true },
      version: '1.2.3',
    },
    { what: 'computed', path: 'app/build.gradle.kts', text: gradle('= "$major.2.3"', '= code'), version: false },
    {
      what: 'VERSION_NAME',
      path: 'gradle.properties',
      text: 'GROUP=x\nVERSION_NAME=«1.2.3-SNAPSHOT→1.3.0»\n',
      version: '1.2.3-SNAPSHOT',
    },
  ])

  test('a module below the project is found', () => {
    expect(detectManifests(['settings.gradle', 'build.gradle', 'app/build.gradle'], '')).toEqual([
      'build.gradle',
      'app/build.gradle',
    ])
  })
})

describe('pubspec.yaml with a build number that increases', () => {
  testGolden([
    {
      what: 'once for each version',
      path: 'pubspec.yaml',
      text: 'version: «1.2.3+45→1.3.0+46»\n',
      release: { counts: true },
    },
    { what: 'none', path: 'pubspec.yaml', text: 'version: «1.2.3→1.3.0»\n', release: { counts: true } },
  ])
})

describe('mix.exs', () => {
  const mix = (project: string, attribute = '') =>
    `defmodule Demo.MixProject do\n  use Mix.Project\n${attribute}\n  # version: "1.2.3"\n  def project do\n    [\n      app: :demo,\n      ${project},\n      docs: [version: "1.2.3"],\n      deps: deps()\n    ]\n  end\n\n  defp deps do\n    [{:x, "~> 1.2.3"}, {:y, version: "1.2.3"}]\n  end\nend\n`
  testGolden([
    { what: 'in the project', path: 'mix.exs', text: mix('version: "«1.2.3→1.3.0»"'), version: '1.2.3' },
    {
      what: 'an attribute',
      path: 'mix.exs',
      text: mix('version: @version', '  @version "«1.2.3→1.3.0»"\n  @other "1.2.3"'),
      version: '1.2.3',
    },
    { what: 'computed', path: 'mix.exs', text: mix('version: version()'), version: false },
  ])
  test('its name is that of the application', async () => {
    expect(await readManifest('mix.exs', mix('version: version()'))).toMatchObject({ name: 'demo', absence: 'dynamic' })
  })
})

describe('Ruby', () => {
  testGolden([
    {
      what: 'gemspec',
      path: 'demo.gemspec',
      text: 'Gem::Specification.new do |spec|\n  spec.name = "demo"\n  # spec.version = "1.2.3"\n  spec.version = \'«1.2.3→1.3.0»\'\n  spec.add_dependency "x", "~> 1.2.3"\nend\n',
      version: '1.2.3',
    },
    {
      what: 'version.rb, a prerelease',
      path: 'lib/demo/version.rb',
      text: '# frozen_string_literal: true\n\nmodule Demo\n  VERSION = "«1.2.3.beta.1→1.3.0.rc.1»".freeze\n  OTHER_VERSION = "1.2.3"\nend\n',
      release: { from: '1.2.3-beta.1', to: '1.3.0-rc.1' },
      version: '1.2.3-beta.1',
    },
    {
      what: 'Gemfile.lock: the gem of the repository alone',
      path: 'Gemfile.lock',
      text: 'PATH\n  remote: .\n  specs:\n    demo («1.2.3→1.3.0»)\n      other (~> 1.2.3)\n\nGEM\n  remote: https://example.com/\n  specs:\n    demo (1.2.3)\n    other (1.2.3)\n\nDEPENDENCIES\n  demo!\n',
    },
  ])

  test('with a gemspec, the version of the library counts; without one it belongs to no package', async () => {
    const paths = ['demo.gemspec', 'lib/demo/version.rb', 'test/lib/version.rb', 'Gemfile.lock']
    expect(detectManifests(paths, '')).toEqual(['demo.gemspec', 'lib/demo/version.rb', 'Gemfile.lock'])
    expect(detectManifests(paths.slice(1), '')).toEqual(['Gemfile.lock'])
    const gemspec = await readManifest('demo.gemspec', 's.name = "demo"\ns.version = Demo::VERSION\n')
    const version = await readManifest('lib/demo/version.rb', 'VERSION = "1.2.3"\n')
    expect(
      describePackage(
        '',
        [gemspec, version].filter((each) => each !== undefined),
      ),
    ).toMatchObject({
      version: '1.2.3',
      primary: 'lib/demo/version.rb',
      names: ['demo'],
    })
  })
})

describe('MODULE.bazel', () => {
  testGolden([
    {
      what: 'of the module alone',
      path: 'MODULE.bazel',
      text: '"""module(version = "1.2.3")"""\n# module(version = "1.2.3")\nmodule(\n    name = "demo",\n    version = "«1.2.3→1.3.0»",  # "1.2.3"\n    compatibility_level = 1,\n)\nbazel_dep(name = "x", version = "1.2.3")\n',
      version: '1.2.3',
    },
    { what: 'without one', path: 'MODULE.bazel', text: 'bazel_dep(name = "x", version = "1.2.3")\n', version: false },
  ])
})

describe('setup.py', () => {
  testGolden([
    {
      what: 'the keyword',
      path: 'setup.py',
      text: 'from setuptools import setup\nsetup(\n    name="demo",\n    version="«1.2.3→1.3.0rc1»",\n    install_requires=["x==1.2.3", dict(version="1.2.3")],\n)\n',
      release: { to: '1.3.0-rc.1' },
      version: '1.2.3',
    },
    { what: 'computed', path: 'setup.py', text: 'setup(name="demo", version=about["__version__"])\n', version: false },
  ])
})

describe('DESCRIPTION of R', () => {
  testGolden([
    {
      what: 'a state of development becomes a release',
      path: 'DESCRIPTION',
      text: 'Package: demo\nTitle: Version: 1.2.3\nVersion: «1.2.3.9000→1.3.0»\nDepends: R (>= 1.2.3)\n',
      version: '1.2.3',
    },
    { what: 'of something else', path: 'DESCRIPTION', text: 'Version: 1.2.3\n', version: false },
  ])
})

describe('AssemblyInfo.cs', () => {
  testGolden([
    {
      what: 'attributes of the assembly',
      path: 'Properties/AssemblyInfo.cs',
      text: 'using System;\r\n// [assembly: AssemblyVersion("1.2.3.0")]\r\n[assembly: AssemblyVersion("«1.2.3.0→1.3.0.0»")]\r\n[assembly: AssemblyFileVersionAttribute("«1.2.3→1.3.0»")]\r\n[assembly: AssemblyInformationalVersion("«1.2.3→1.3.0»")]\r\n',
      version: '1.2.3',
    },
    {
      what: 'Visual Basic',
      path: 'AssemblyInfo.vb',
      text: '\'<Assembly: AssemblyVersion("1.2.3")>\n<Assembly: AssemblyVersion("«1.2.3→1.3.0»")>\n',
      version: '1.2.3',
    },
    {
      what: 'a wildcard',
      path: 'AssemblyInfo.cs',
      text: '[assembly: AssemblyVersion("1.2.*")]\n',
      left: ['AssemblyVersion foreign'],
    },
  ])
})

describe('.NET: PackageVersion', () => {
  const project = (body: string) => `<Project><PropertyGroup>${body}</PropertyGroup></Project>`
  testGolden([
    {
      what: 'alone',
      path: 'a.csproj',
      text: project('<PackageVersion>«1.2.3→1.3.0»</PackageVersion>'),
      version: '1.2.3',
    },
    {
      what: 'beside Version',
      path: 'a.csproj',
      text: project('<Version>«1.2.3→1.3.0»</Version><PackageVersion>9.0.0</PackageVersion>'),
      left: ['PackageVersion differs'],
    },
    {
      what: 'computed',
      path: 'a.csproj',
      text: project('<VersionPrefix>«1.2.3→1.3.0»</VersionPrefix><PackageVersion>$(VersionPrefix)-x</PackageVersion>'),
      version: '1.2.3',
    },
  ])
})
