export const id = 5817;
export const ids = [5817];
export const modules = {

/***/ 62771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
// @actions/core imports a whole HTTP client for OpenID Connect, which no action here asks for, and @actions/github for the proxy alone, which
// src/network/fetch.ts chooses. With it, every start would load node:https and node:tls: a third of its time. `core.getIDToken` would need
// `getJson` here.

class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}


/***/ }),

/***/ 65031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
// Node 24 carries undici. This stands in for the copy that @actions/github would add to the bundle: 0.9 MB and half of the start.
const fetch = (url, { dispatcher: _, ...init } = {}) => globalThis.fetch(url, init)


/***/ })

};
