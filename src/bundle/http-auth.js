// Goes with http-client.js: what @actions/core imports beside it for OpenID Connect.
export class BearerCredentialHandler {}
