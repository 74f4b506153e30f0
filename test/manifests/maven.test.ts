import { release, testGolden } from './golden.ts'

const reactor = [release('', 'org.demo:parent', { names: ['org.demo:parent', 'org.demo:core'] })]
const pom = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n${body}\n</project>\n`

describe('pom.xml', () => {
  testGolden([
    {
      what: 'look-alikes, comments, CDATA',
      path: 'pom.xml',
      text: pom(
        '  <!-- <version>1.2.3</version> -->\n  <groupId>org.demo</groupId>\n  <artifactId>parent</artifactId>\n  <description><![CDATA[<version>1.2.3</version>]]></description>\n  <dependencies><dependency><groupId>org.demo</groupId><artifactId>core</artifactId><version>«1.2.3→1.3.0»</version></dependency><dependency><groupId>org.other</groupId><artifactId>core</artifactId><version>1.2.3</version></dependency></dependencies>\n  <version>«1.2.3→1.3.0»</version>\n  <build><plugins><plugin><version>1.2.3</version></plugin></plugins></build>\n  <properties><lib.version>1.2.3</lib.version></properties>',
      ),
      version: '1.2.3',
      releases: reactor,
    },
    {
      what: 'a comment beside the version, and one that CDATA holds',
      path: 'pom.xml',
      text: '<project><artifactId>a</artifactId><version><!-- 1.2.3 -->\n «1.2.3→1.3.0» <!-- <version>1.2.3</version> --></version></project>',
      version: '1.2.3',
    },
    {
      what: 'CDATA around the version, and around a property',
      path: 'pom.xml',
      text: '<project><version>${revision}</version><properties><revision><![CDATA[ «1.2.3→1.3.0» ]]></revision></properties></project>',
      version: '1.2.3',
    },
    {
      what: 'a version in pieces',
      path: 'pom.xml',
      text: '<project><version>1.2<!-- . -->.3</version></project>',
      version: false,
    },
    {
      what: 'entities that its own DTD declares, and that would grow without bound',
      path: 'pom.xml',
      text: '<!DOCTYPE project [\n<!ENTITY % p "x">\n<!ENTITY a "aaaaaaaaaa">\n<!ENTITY é "&a;&a;&a;">\n<!ENTITY f SYSTEM "file:///etc/passwd">\n]>\n<project><name>&é;&f;</name><version>«1.2.3→1.3.0»</version><x>&a;</x></project>',
      version: '1.2.3',
    },
    {
      what: 'a version that is an entity of its own DTD',
      path: 'pom.xml',
      text: '<!DOCTYPE project [<!ENTITY v "1.2.3">]>\n<project><version>&v;</version></project>',
      version: false,
    },
    {
      what: 'CRLF, byte order mark, white space',
      path: 'pom.xml',
      text: '\ufeff<project>\r\n\t<version>\r\n\t\t«1.2.3→1.3.0»\r\n\t</version >\r\n</project>',
      version: '1.2.3',
    },
    {
      what: 'a snapshot is a prerelease',
      path: 'pom.xml',
      text: pom('<version>«1.3.0-SNAPSHOT→1.3.0»</version>'),
      version: '1.3.0-SNAPSHOT',
    },
    {
      what: 'a property',
      path: 'pom.xml',
      text: pom(
        `<version>\${revision}</version><properties><revision>«1.2.3→1.3.0»</revision><x>1.2.3</x></properties>`,
      ),
      version: '1.2.3',
    },
    {
      what: 'a property and more behind it',
      path: 'pom.xml',
      text: pom(
        `<version>\${revision}\${changelist}</version><properties><revision>«1.2.3→1.3.0»</revision><changelist/></properties>`,
      ),
    },
    {
      what: 'a property from elsewhere',
      path: 'pom.xml',
      text: pom(`<version>\${revision}</version>`),
      version: false,
    },
    {
      what: "a module: the parent's version",
      path: 'core/pom.xml',
      text: pom(
        '<parent><groupId>org.demo</groupId><artifactId>parent</artifactId><version>«1.2.3→1.3.0»</version></parent><artifactId>core</artifactId><dependencies><dependency><version>1.2.3</version></dependency></dependencies>',
      ),
      version: false,
      releases: reactor,
    },
    {
      what: 'a reactor that fell behind its tags',
      path: 'core/pom.xml',
      text: pom(
        '<parent><groupId>org.demo</groupId><artifactId>parent</artifactId><version>«0.9.0→1.3.0»</version></parent><artifactId>core</artifactId>',
      ),
      releases: reactor.map((each) => ({ ...each, version: '0.9.0' })),
    },
    {
      what: 'a module that repeats the version',
      path: 'core/pom.xml',
      text: pom(
        '<parent><groupId>org.demo</groupId><artifactId>parent</artifactId><version>«1.2.3→1.3.0»</version></parent><artifactId>core</artifactId><version>«1.2.3→1.3.0»</version>',
      ),
      releases: reactor,
    },
    {
      what: 'a module with a version of its own',
      path: 'tools/pom.xml',
      text: pom(
        '<parent><groupId>org.demo</groupId><artifactId>parent</artifactId><version>«1.2.3→1.3.0»</version></parent><artifactId>tools</artifactId><version>7.0.0</version>',
      ),
      releases: reactor,
      left: ['version differs'],
    },
    {
      what: 'a parent from elsewhere',
      path: 'pom.xml',
      text: pom(
        '<parent><groupId>org.springframework.boot</groupId><artifactId>parent</artifactId><version>1.2.3</version></parent><groupId>org.demo</groupId><artifactId>x</artifactId><version>«1.2.3→1.3.0»</version>',
      ),
      releases: [release('', 'org.demo:x')],
    },
    {
      what: 'four numbers are foreign',
      path: 'pom.xml',
      text: pom('<version>1.2.3.4</version>'),
      version: false,
      left: ['version foreign'],
    },
  ])
})

describe('Gradle', () => {
  const gradle = (what: string, text: string, version: string | false = '1.2.3', path = 'build.gradle') => ({
    what,
    path,
    text,
    version,
  })
  testGolden([
    gradle('Groovy, single quotes', "plugins {\n  id 'x' version '1.2.3'\n}\ngroup 'demo'\nversion '«1.2.3→1.3.0»'\n"),
    gradle(
      'Groovy, assignment, CRLF',
      'group = "demo"\r\nversion = "«1.2.3→1.3.0»" // 1.2.3\r\ndependencies { implementation "a:b:1.2.3" }\r\n',
    ),
    gradle(
      'Kotlin',
      'plugins {\n    kotlin("jvm") version "1.2.3"\n    version = "1.2.3"\n}\n\nproject.version = "«1.2.3→1.3.0»"',
      '1.2.3',
      'build.gradle.kts',
    ),
    gradle(
      'all projects',
      "buildscript { ext { x = '1' }\n  version = '1.2.3' }\nallprojects {\n  version = '«1.2.3→1.3.0»'\n}\n",
    ),
    gradle(
      'comments and strings',
      '/* version = "1.2.3"\n */ // version = "1.2.3"\ndef s = """\nversion = "1.2.3"\n"""\ndef t = "{"; version = "«1.2.3→1.3.0»"; x()\n',
    ),
    gradle('a snapshot', "version = '«1.3.0-SNAPSHOT→1.3.0»'\n", '1.3.0-SNAPSHOT'),
    gradle(
      'computed',
      `version = "1.2.3\${suffix}"\nversion = '1.2' + x\nversion = project.findProperty("version") ?: "1.2.3"\n`,
      false,
    ),
    gradle(
      'something else of that name',
      "def version = '1.2.3'\next.version = '1.2.3'\napply plugin: 'x', version: '1.2.3'\nfoo {\n  version = '1.2.3'\n}\n",
      false,
    ),
    gradle(
      'gradle.properties',
      '# version=1.2.3\nlib.version=1.2.3\nversion = «1.2.3→1.3.0»\r\nversionCode=7',
      '1.2.3',
      'gradle.properties',
    ),
    gradle(
      'gradle.properties, a value that goes on, a comment that does not, and the last of two',
      'text=a\\\n  version=1.2.3\n# b\\\nversion=1.0.0\nversion=«1.2.3→1.3.0»\nc=d\\\\\n',
      '1.2.3',
      'gradle.properties',
    ),
    gradle('gradle.properties, bare', 'version=«1.2.3→1.3.0»', '1.2.3', 'gradle.properties'),
    gradle('gradle.properties without', 'org.gradle.jvmargs=-Xmx2g\n', false, 'gradle.properties'),
  ])
})
