// Belongs to http-client.js: @actions/core imports it as well, for OpenID Connect.
export class BearerCredentialHandler {}
