/** jest's environment for Node; by default, a test that is the same for several kinds of server runs on one of them. */
import { TestEnvironment } from 'jest-environment-node'
import { offered } from '../import-once.ts'
import { isBroad } from '../sample.ts'
import { keepCompiled } from './compiled.ts'
import { makePlainContexts } from './context.ts'
import { drawKinds, type Item } from './kinds.ts'

keepCompiled()
makePlainContexts()

// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default class Environment extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given)
    Reflect.set(this.global, offered, (address: string) => import(address))
  }

  handleTestEvent({ name }: { readonly name: string }, { rootDescribeBlock }: { rootDescribeBlock: Item }): void {
    if (name === 'run_start' && !isBroad) drawKinds(rootDescribeBlock)
  }
}
