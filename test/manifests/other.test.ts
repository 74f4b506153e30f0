import { testGolden } from './golden.ts'

describe('Chart.yaml', () => {
  testGolden([
    {
      what: 'quotes, comments and dependencies',
      path: 'Chart.yaml',
      text: '# version: 1.2.3\napiVersion: v2\nname: demo\nversion: «1.2.3→1.3.0» # version: 1.2.3\nappVersion: "«1.2.3→1.3.0»"\ndependencies:\n  - name: redis\n    version: 1.2.3\nannotations:\n  version: 1.2.3\n  text: |\n    version: 1.2.3\n',
      version: '1.2.3',
    },
    {
      what: 'CRLF, single quotes, a v',
      path: 'Chart.yaml',
      text: "version: '«1.2.3→1.3.0»'\r\nappVersion: '«v1.2.3→v1.3.0»'\r\n",
      version: '1.2.3',
    },
    {
      what: "somebody else's application",
      path: 'Chart.yaml',
      text: 'version: «1.2.3→1.3.0»\nappVersion: "16.4"\n',
      left: ['appVersion differs'],
    },
    {
      what: 'an application in step with a chart that the tag has passed',
      path: 'Chart.yaml',
      text: 'version: «0.1.0→1.3.0»\nappVersion: «0.1.0→1.3.0»',
    },
    {
      what: 'anchor and alias',
      path: 'Chart.yaml',
      text: 'version: &v «1.2.3→1.3.0»\nappVersion: *v\n',
      version: '1.2.3',
    },
    {
      what: 'a flow mapping with a byte order mark',
      path: 'Chart.yaml',
      text: '\ufeff{ name: demo, "version": "«1.2.3→1.3.0»" }',
      version: '1.2.3',
    },
    { what: 'a number', path: 'Chart.yaml', text: 'version: «1.2→1.3.0»\n', version: '1.2.0' },
    { what: 'a block scalar is left', path: 'Chart.yaml', text: 'version: |\n  1.2.3\n', version: false },
  ])
})

describe('pubspec.yaml', () => {
  testGolden([
    {
      what: 'a build number stays',
      path: 'pubspec.yaml',
      text: 'name: demo\nversion: «1.2.3+45→1.3.0+45»\nenvironment:\n  sdk: ^3.0.0\ndependencies:\n  version: 1.2.3\n',
      version: '1.2.3+45',
    },
    { what: 'without one', path: 'pubspec.yaml', text: "version: '«1.2.3→1.3.0»'\n", version: '1.2.3' },
    { what: 'written already', path: 'pubspec.yaml', text: 'version: 1.3.0+45\n' },
  ])
})

describe('.NET', () => {
  const project = (body: string) =>
    `<Project Sdk="Microsoft.NET.Sdk">\r\n  <PropertyGroup>\r\n${body}\r\n  </PropertyGroup>\r\n</Project>`
  testGolden([
    {
      what: 'Version and what follows it',
      path: 'Demo.csproj',
      text: project(
        '    <!-- <Version>1.2.3</Version> -->\r\n    <Version>«1.2.3→1.3.0»</Version>\r\n    <AssemblyVersion>«1.2.3.0→1.3.0.0»</AssemblyVersion>\r\n    <FileVersion>«1.2.3→1.3.0»</FileVersion>\r\n    <VersionPrefix>1.2.3</VersionPrefix>\r\n  </PropertyGroup>\r\n  <ItemGroup>\r\n    <PackageReference Include="x" Version="1.2.3" />\r\n    <PackageReference Include="y"><Version>1.2.3</Version></PackageReference>\r\n  </ItemGroup>\r\n  <PropertyGroup Condition="x">\r\n    <Version>«1.2.3→1.3.0»</Version>',
      ),
      version: '1.2.3',
    },
    {
      what: 'a second version of another kind',
      path: 'Demo.csproj',
      text: project('<Version>«1.2.3→1.3.0»</Version><Version Condition="x">9.0.0</Version>'),
      left: ['Version differs'],
    },
    {
      what: 'an assembly version that stays fixed',
      path: 'Demo.fsproj',
      text: project('<Version>«1.2.3→1.3.0»</Version><AssemblyVersion>1.0.0.0</AssemblyVersion>'),
      left: ['AssemblyVersion differs'],
    },
    {
      what: 'a prerelease',
      path: 'Demo.vbproj',
      text: project('<Version>«1.2.3→1.3.0-beta.1»</Version><FileVersion>«1.2.3.0→1.3.0.0»</FileVersion>'),
      release: { to: '1.3.0-beta.1' },
    },
    {
      what: 'prefix and suffix',
      path: 'Directory.Build.props',
      text: project('<VersionPrefix>«1.2.3→1.3.0»</VersionPrefix><VersionSuffix>«rc.1→»</VersionSuffix>'),
      version: '1.2.3-rc.1',
    },
    {
      what: 'an empty suffix filled',
      path: 'Directory.Build.props',
      text: project('<VersionPrefix>«1.2.3→1.3.0»</VersionPrefix><VersionSuffix>«→beta.1»</VersionSuffix>'),
      version: '1.2.3',
      release: { to: '1.3.0-beta.1' },
    },
    {
      what: 'prefix alone takes the numbers',
      path: 'Directory.Build.props',
      text: project('<VersionPrefix>«1.2.3→1.3.0»</VersionPrefix>'),
      release: { to: '1.3.0-beta.1' },
    },
    {
      what: 'prefix beside a version that is computed of it',
      path: 'Directory.Build.props',
      text: project('<VersionPrefix>«1.2.3→1.3.0»</VersionPrefix><Version>$(VersionPrefix)-dev</Version>'),
      left: ['Version foreign'],
      release: { to: '1.3.0-beta.1' },
    },
    {
      what: 'an expression',
      path: 'Demo.csproj',
      text: project('<Version>$(Base)</Version>'),
      version: false,
      left: ['Version foreign'],
    },
    { what: 'a project below the package', path: 'src/A/A.csproj', text: project('<Version>«1.2.3→1.3.0»</Version>') },
    {
      what: 'a project of another version',
      path: 'src/A/A.csproj',
      text: project('<Version>5.0.0</Version>'),
      left: ['Version differs'],
    },
    {
      what: 'no version',
      path: 'Demo.csproj',
      text: project('<TargetFramework>net9.0</TargetFramework>'),
      version: false,
    },
  ])
})

describe('VERSION', () => {
  testGolden([
    { what: 'with a newline', path: 'VERSION', text: '«1.2.3→1.3.0»\n', version: '1.2.3' },
    { what: 'with a v, CRLF', path: 'version.txt', text: '«v1.2.3→v1.3.0»\r\n', version: '1.2.3' },
    { what: 'bare, byte order mark', path: 'VERSION.txt', text: '\ufeff«1.2.3→1.3.0»', version: '1.2.3' },
    {
      what: 'something else',
      path: 'VERSION',
      text: 'Version 1.2.3 of 2020\n',
      version: false,
      left: ['version foreign'],
    },
    { what: 'several lines', path: 'VERSION', text: '1.2.3\n1.2.4\n', version: false, left: ['version foreign'] },
    { what: 'empty', path: 'VERSION', text: '\n', version: false },
  ])
})
