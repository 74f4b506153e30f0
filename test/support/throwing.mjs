// Preloaded by `NODE_OPTIONS=--import`: the first socket that connects, or the first child that starts, throws in its listener.
import { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'

let isDone = false

function throwOnce() {
  if (isDone) return
  isDone = true
  throw new Error('thrown in a listener')
}

function listen(owner, method, event) {
  const original = owner.prototype[method]
  owner.prototype[method] = function (...args) {
    this.once(event, throwOnce)
    return original.apply(this, args)
  }
}

if (process.argv[1]?.includes('/actions/')) {
  listen(Socket, 'connect', 'connect')
  listen(ChildProcess, 'spawn', 'spawn')
}
