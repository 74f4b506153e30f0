/** The kinds that use HTTP, loaded together: otherwise the bundle would contain their common parts several times. */
export { measureCompare } from './compare.ts'
export { measureGrpc } from './grpc.ts'
export { measureHttp } from './http.ts'
export { measurePrometheus } from './prometheus.ts'
export { measureVersion } from './version.ts'
