# Everything that an action needs from a runner: node24 in the runner, git, certificate authorities, an environment for both.
# 2.336.0 was released without node24 (actions/runner#4623), so the build fails if something is missing.
FROM ghcr.io/actions/actions-runner:2.335.1

USER root
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates git \
    && rm -rf /var/lib/apt/lists/*

# The certificate authority of a proxy that decrypts TLS, or of your own servers, for git and curl, and for Node:
# COPY company-ca.crt /usr/local/share/ca-certificates/
# RUN update-ca-certificates
# ENV NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/company-ca.crt

# For `backup-command` and the restore drill of docs/recovery.md.
# COPY --from=velero/velero:v1.18.1 /velero /usr/local/bin/velero
# ADD --chmod=755 https://dl.k8s.io/release/v1.36.3/bin/linux/amd64/kubectl /usr/local/bin/kubectl

USER runner
RUN /home/runner/externals/node24/bin/node --version \
    && git --version \
    && test -s /etc/ssl/certs/ca-certificates.crt
