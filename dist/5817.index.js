export const id = 5817;
export const ids = [5817];
export const modules = {

62771:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( HttpClient)
});

class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}
}

}),

65031:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
h: () => ( fetch)
});
const fetch = (url, { dispatcher: _, ...init } = {}) => globalThis.fetch(url, init)

})

};
