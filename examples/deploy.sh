#!/usr/bin/env bash
# Deploys the image $IMAGE to an environment: by the digest of the build, or by the version that a rollback goes back to. A monorepo gives the
# service after the environment, and the version in $VERSION.
set -euo pipefail
image=${IMAGE,,} # docker takes no capital letters, of which GitHub allows some
version=${SLIPWAY_TARGET_VERSION:-${VERSION:-}}
if [[ -n $version ]]; then image=$image:$version; else image=$image@$DIGEST; fi
service=${2:-web}
kubectl --namespace "$1" set image "deployment/$service" "$service=$image"
kubectl --namespace "$1" rollout status "deployment/$service" --timeout=5m
