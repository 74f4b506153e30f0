import type { Sight } from './look.ts'

/** A step of a workflow, as in its YAML. */
export type Step = Readonly<Record<string, unknown>>

/** Pinned as in the workflows of examples/. */
const setup = {
  node: 'actions/setup-node@53b83947a5a98c8d113130e565377fae1a50d02f',
  go: 'actions/setup-go@44694675825211faa026b3c33043df3e48a5fa00',
  python: 'actions/setup-python@e797f83bcb11b83ae66e0230d6156d7c80228e7c',
  java: 'actions/setup-java@dded0888837ed1f317902acf8a20df0ad188d165',
} as const

/** The steps that test a repository, after its checkout. If nothing is known, a step that says where to put them. */
export function testSteps({ language, scripts }: Sight): readonly Step[] {
  const node = { uses: setup.node, with: { 'node-version': 24 } }
  switch (language) {
    case 'npm':
      return [node, { run: 'npm ci' }, ...scriptSteps('npm run', scripts)]
    case 'pnpm':
    case 'yarn':
      return [
        node,
        { run: 'corepack enable' },
        { run: `${language} install ${frozen[language]}` },
        ...scriptSteps(`${language} run`, scripts),
      ]
    case 'bun':
      return [
        node,
        { run: 'npm install --global bun' },
        { run: 'bun install --frozen-lockfile' },
        ...scriptSteps('bun run', scripts),
      ]
    case 'go':
      return [
        { uses: setup.go, with: { 'go-version-file': 'go.mod' } },
        { run: 'go vet ./...' },
        { run: 'go test ./...' },
      ]
    case 'python':
      return [
        { uses: setup.python, with: { 'python-version': '3.x' } },
        { run: 'python -m pip install . pytest' },
        { run: 'python -m pytest' },
      ]
    case 'rust':
      return [{ run: 'cargo test --locked' }]
    case 'maven':
      return [
        { uses: setup.java, with: { distribution: 'temurin', 'java-version': 21 } },
        { run: 'mvn --batch-mode verify' },
      ]
    case 'gradle':
      return [{ uses: setup.java, with: { distribution: 'temurin', 'java-version': 21 } }, { run: './gradlew check' }]
    case 'other':
      return [{ run: 'echo "Put your tests here."' }]
  }
}

const frozen = { pnpm: '--frozen-lockfile', yarn: '--immutable' } as const

function scriptSteps(run: string, scripts: readonly string[]): readonly Step[] {
  return ['lint', 'test', 'build'].filter((name) => scripts.includes(name)).map((name) => ({ run: `${run} ${name}` }))
}
