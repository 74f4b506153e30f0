import type { Answer } from './answer.ts'
import type { Description } from './description.ts'
import type { Fields } from './json.ts'
import type { Shapes } from './shape.ts'
import type { State } from './state.ts'

/** A request that matched a route. */
export interface Asked {
  readonly parameters: Readonly<Record<string, string>>
  readonly url: URL
  /** The JSON body, empty when there is none. */
  readonly body: Fields
  /** The body as it came. */
  readonly raw: Buffer
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** What a route works on. */
export interface World {
  readonly state: State
  readonly shapes: Shapes
  readonly complete: Description['complete']
  readonly places: { readonly api: string; readonly uploads: string; readonly server: string }
}

/** Answers requests of one route; throws Refused. */
export type Handler = (asked: Asked, world: World) => Answer | Promise<Answer>

/** Routes by GitHub's own templates. */
export type Routes = Readonly<Record<string, Handler>>
