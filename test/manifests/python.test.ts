import { type Golden, release, testGolden } from './golden.ts'

const spelt = (to: string, written: string): Golden => ({
  what: `${to} is ${written}`,
  path: 'pyproject.toml',
  text: `[project]\nname = "demo"\nversion = "«1.2.3→${written}»"\n`,
  release: { to },
})

describe('pyproject.toml', () => {
  testGolden([
    {
      what: 'PEP 621 and Poetry, look-alikes',
      path: 'pyproject.toml',
      text: '[build-system]\nrequires = ["poetry-core==1.2.3"]\n[project]\nname = "demo"\nversion = "«1.2.3→1.3.0»" # version = "1.2.3"\ndependencies = ["version==1.2.3"]\ndescription = """\nversion = "1.2.3"\n[project]\nversion = "1.2.3"\n"""\n[tool.poetry]\nversion = \'«1.2.3→1.3.0»\'\n[tool.poetry.dependencies]\nversion = "1.2.3"\n[tool.black]\nversion = "1.2.3"\n',
      version: '1.2.3',
    },
    {
      what: 'Poetry alone, CRLF',
      path: 'pyproject.toml',
      text: '[tool.poetry]\r\nname = "demo"\r\nversion = "«1.2.3→1.3.0»"\r\n',
      version: '1.2.3',
    },
    {
      what: 'dynamic',
      path: 'pyproject.toml',
      text: '[project]\nname = "demo"\ndynamic = ["readme", "version"]\n',
      version: false,
    },
    {
      what: 'Poetry with a plugin',
      path: 'pyproject.toml',
      text: '[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
      version: false,
    },
    { what: 'only tools', path: 'pyproject.toml', text: '[tool.ruff]\nversion = "1.2.3"\n', version: false },
    {
      what: 'a beta as PEP 440',
      path: 'pyproject.toml',
      text: '[project]\nversion = "«1.2.3b4→1.3.0»"\n',
      version: '1.2.3-beta.4',
    },
    {
      what: 'a development placeholder',
      path: 'pyproject.toml',
      text: '[project]\nversion = "0.0.0.dev0"\n',
      version: false,
      left: ['project.version placeholder'],
    },
    { what: 'two numbers', path: 'pyproject.toml', text: '[project]\nversion = "«1.2→1.3.0»"\n', version: '1.2.0' },
    {
      what: 'an epoch is foreign',
      path: 'pyproject.toml',
      text: '[project]\nversion = "1!2.0"\n',
      version: false,
      left: ['project.version foreign'],
    },
    {
      what: 'a post-release',
      path: 'pyproject.toml',
      text: '[project]\nversion = "«1.2.3.post1→1.3.0»"\n',
      version: '1.2.3',
    },
    {
      what: 'semver spelling of the same',
      path: 'pyproject.toml',
      text: '[project]\nversion = "1.3.0-beta.1"\n',
      release: { to: '1.3.0-beta.1' },
    },
    spelt('1.3.0-beta.1', '1.3.0b1'),
    spelt('1.3.0-rc.12', '1.3.0rc12'),
    spelt('1.3.0-alpha.0', '1.3.0a0'),
    spelt('1.3.0-beta', '1.3.0b0'),
    spelt('1.3.0-dev.3', '1.3.0.dev3'),
    spelt('1.3.0-next.3', '1.3.0.dev3'),
  ])
})

describe('uv.lock', () => {
  const uv = (source: string, version: string, name = 'demo') =>
    `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { ${source} }\n\n`
  testGolden([
    {
      what: 'the entries of the workspace only',
      path: 'uv.lock',
      text: `version = 1\nrequires-python = ">=3.12"\n\n${uv('registry = "https://pypi.org/simple"', '1.2.3')}${uv('editable = "."', '«1.2.3→1.3.0rc1»')}${uv('virtual = "packages/b"', '«1.2.3→1.3.0»', 'b')}${uv('editable = "packages/a"', '1.2.3', 'a')}${uv('git = "https://x.org/demo?tag=1.2.3"', '1.2.3')}`,
      releases: [release('', 'demo', { to: '1.3.0-rc.1' }), release('packages/b', 'b')],
    },
    {
      what: 'without a version (dynamic)',
      path: 'uv.lock',
      text: '[[package]]\nname = "demo"\nsource = { editable = "." }\n',
    },
    {
      what: 'of a package in a folder',
      path: 'py/uv.lock',
      text: uv('editable = "../lib"', '«1.2.3→1.3.0»'),
      releases: [release('lib', 'lib')],
    },
  ])
})

describe('setup.cfg', () => {
  testGolden([
    {
      what: 'metadata only',
      path: 'setup.cfg',
      text: '[bumpversion]\nversion = 1.2.3\n[metadata]\nname = demo\nversion = «1.2.3→1.3.0»\n# version = 1.2.3\n[options]\nversion = 1.2.3\n',
      version: '1.2.3',
    },
    { what: 'CRLF, colon', path: 'setup.cfg', text: '[metadata]\r\nversion: «1.2.3→1.3.0»\r\n', version: '1.2.3' },
    { what: 'attr', path: 'setup.cfg', text: '[metadata]\nversion = attr: demo.__version__\n', version: false },
  ])
})

describe('__version__', () => {
  const python = (what: string, text: string, version: string | false = '1.2.3'): Golden => ({
    what,
    path: 'src/demo/__init__.py',
    text,
    version,
  })
  testGolden([
    python('double quotes', '__version__ = "«1.2.3→1.3.0»"\n'),
    python('single quotes, CRLF, comment', "import x\r\n__version__='«1.2.3→1.3.0»'  # not '1.2.3'\r\n"),
    python('with a type', '__version__: str = "«1.2.3→1.3.0»"\n'),
    python('with a second name', '__version__ = version = u"«1.2.3→1.3.0»"\n'),
    python('a docstring with a sample', '"""Usage:\n__version__ = "1.2.3"\n"""\n__version__ = "«1.2.3→1.3.0»"\n'),
    python('a comment with quotes', '# it\'s """ fine\n__version__ = "«1.2.3→1.3.0»"\n'),
    python('an escaped quote', 'a = "\\"\\\\"\nb = \'"\'\n__version__ = "«1.2.3→1.3.0»"\n'),
    python(
      'an escaped quote in a docstring',
      '"""x \\"""\n__version__ = "1.2.3"\n"""\n__version__ = "«1.2.3→1.3.0»"\n',
    ),
    python('only in a comment', '# __version__ = "1.2.3"\n', false),
    python('only in a string', "x = '''\n__version__ = '1.2.3'\n'''\n", false),
    python('indented', 'if True:\n    __version__ = "1.2.3"\n', false),
    python('computed', 'from importlib.metadata import version\n__version__ = version("demo")\n', false),
    python('another name', '__version_info__ = "1.2.3"\nmy__version__ = "1.2.3"\n', false),
    python('without an end', '__version__ = "1.2.3\n', false),
    {
      what: 'out of step below the package',
      path: 'src/demo/__about__.py',
      text: '__version__ = "0.9.0"\n',
      left: ['__version__ differs'],
    },
    {
      what: 'out of step, but the primary one',
      path: 'src/demo/__about__.py',
      text: '__version__ = "«0.9.0→1.3.0»"\n',
      release: { primary: 'src/demo/__about__.py' },
    },
    {
      what: 'a beta',
      path: 'src/demo/__about__.py',
      text: '__version__ = "«1.2.3b1→1.2.3b2»"\n',
      release: { from: '1.2.3-beta.1', to: '1.2.3-beta.2' },
      version: '1.2.3-beta.1',
    },
  ])
})
