import type { Kind } from './manifest-kinds.ts'

const words = ['é', '日本', '😀', '1.2.3', 'version', ' ', '=', ':', 'a', '\\\\', '#', '//', '(', ')', '[', ']', '{']
const hashes = ['# version = "1.2.3" "\n', '\n', 'x = "‹›"\n', 'y = "version = 1.2.3"\n']

/** Manifests that are programs, and the configurations of applications. */
export const codeKinds: readonly Kind[] = [
  {
    path: 'setup.py',
    before: [
      ...hashes,
      '"""setup(version="1.2.3")\n‹›"""\n',
      "z = 'setup(version=\\'1.2.3\\')'\n",
      'mysetup(version="1.2.3")\n',
    ],
    own: [
      'setup(version="«»")\n',
      "setuptools.setup(\n  name='demo', x=[dict(version='1.2.3')],\n  version = '«»', # 1.2.3\n)\n",
      'setup(name="‹›", version=u"«»")\n'.replace('u"', '"'),
    ],
    behind: [...hashes, 'setup2(version="1.2.3")\n'],
    still: [
      'setup(version=about)\n',
      'setup(x(version="1.2.3"))\n',
      '#setup(version="1.2.3")\n',
      'setup(version="1.2.3\n',
    ],
    inside: words,
  },
  {
    path: 'MODULE.bazel',
    before: [...hashes, 'bazel_dep(name = "x", version = "1.2.3")\n', 'modules(version = "1.2.3")\n'],
    own: ['module(name = "demo", version = "«»")\n', 'module(\n  version="«»", # "\n  x = ["version", "‹›"],\n)\n'],
    behind: [...hashes, 'bazel_dep(name = "y", version = "1.2.3")\n'],
    still: ['module(name = "x")\nb(version = "1.2.3")\n', 'module(x(version = "1.2.3"))\n'],
    inside: words,
  },
  {
    path: 'mix.exs',
    before: ['# def project do [version: "1.2.3"]\n', '\n', '@x "‹›"\n', '@version_of "1.2.3"\n'],
    own: [
      'def project do\n  [app: :demo, version: "«»", deps: [version: "1.2.3"]]\nend\n',
      '@version "«»" # "1.2.3"\ndef project do\n  [version: @version, x: "‹›"]\nend\n',
    ],
    behind: ['defp deps do\n  [{:x, "1.2.3"}]\nend\n', '# 1.2.3\n'],
    still: ['def project do\n  [version: v()]\nend\n', 'def other do\n  [version: "1.2.3"]\nend\n'],
    inside: words,
  },
  {
    path: 'demo.gemspec',
    before: [...hashes, 's.summary = "‹›"\n', 's.required_ruby_version = "1.2.3"\n'],
    own: ['s.version = "«»"\n', "  spec.version     = '«»' # 1.2.3\n", 's.name = "demo"\ns.version="«»".freeze\n'],
    behind: [...hashes, 's.add_dependency "x", "1.2.3"\n'],
    still: ['s.version = V\n', 's.versions = "1.2.3"\n', 's.version += "1.2.3"\n'],
    inside: words,
  },
  {
    path: 'DESCRIPTION',
    before: ['Package: demo\n'],
    own: ['Version: «»\n', 'Title: ‹›\nVersion:   «»\n', 'Title: x\n Version: 1.2.3\nVersion:\t«»\n'],
    behind: ['Depends: R (>= 1.2.3)\n', '', 'RoxygenNote: 1.2.3\n'],
    still: ['Versions: 1.2.3\n', 'X: 1.2.3\n Version: 1.2.3\n'],
    inside: words,
    head: ['Package: x\n'],
  },
  {
    path: 'AssemblyInfo.cs',
    before: [
      '// [assembly: AssemblyVersion("1.2.3")]\n',
      '/* [assembly: AssemblyVersion("1.2.3")]\n‹› */\n'.replace('‹›', ''),
      'using X;\n',
    ],
    own: [
      '[assembly: AssemblyVersion("«»")]\n',
      '[assembly:AssemblyInformationalVersion("«»")] // "1.2.3"\n',
      '[assembly: AssemblyTitle("‹›")]\n[assembly: AssemblyVersion( "«»" )]\n',
    ],
    behind: ['[assembly: AssemblyTitle("1.2.3")]\n', '[module: AssemblyVersion("1.2.3")]\n'],
    still: ['[assembly: AssemblyVersion(V)]\n', '[assembly: AssemblyVersion("1.2.*")]\n'],
    inside: words,
  },
  {
    path: 'lib/demo/version.rb',
    before: [...hashes, 'MIN_VERSION = "1.2.3"\n'],
    own: ['VERSION = "«»"\n', "  VERSION = '«»'.freeze # 1.2.3\n", 'VERSION="«»"\n'],
    behind: [...hashes, 'VERSIONS = "1.2.3"\n'],
    still: ['VERSION = [1, 2, 3].join(".")\n', 'X::VERSION = "1.2.3"\n'],
    inside: words,
  },
]
