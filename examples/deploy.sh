#!/usr/bin/env bash
# Deploys the image $IMAGE to an environment: by the digest of the build, or by the version that a rollback returns to. In a monorepo, the
# second argument is the service, and $VERSION is the version.
set -euo pipefail
image=${IMAGE,,} # docker accepts only lower case; GitHub names may have capital letters
version=${SLIPWAY_TARGET_VERSION:-${VERSION:-}}
if [[ -n $version ]]; then image=$image:$version; else image=$image@$DIGEST; fi
service=${2:-web}
kubectl --namespace "$1" set image "deployment/$service" "$service=$image"
kubectl --namespace "$1" rollout status "deployment/$service" --timeout=5m
