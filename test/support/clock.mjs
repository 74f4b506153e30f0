// Preloaded by `NODE_OPTIONS=--import`: the clock of an action shows so many milliseconds more than that of the machine.
const offset = Number(process.env['TEST_CLOCK_OFFSET'] ?? 0)

if (offset !== 0 && process.argv[1]?.includes('/actions/')) {
  const Real = globalThis.Date
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length === 0) super(Real.now() + offset)
      else super(...given)
    }

    static now() {
      return Real.now() + offset
    }
  }
}
