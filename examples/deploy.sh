#!/usr/bin/env bash
# Deploys the image $IMAGE to an environment: by the digest of the build, or by the version that a rollback goes back to.
set -euo pipefail
if [[ -n ${SLIPWAY_TARGET_VERSION:-} ]]; then image=$IMAGE:$SLIPWAY_TARGET_VERSION; else image=$IMAGE@$DIGEST; fi
kubectl --namespace "$1" set image deployment/web web="$image"
kubectl --namespace "$1" rollout status deployment/web --timeout=5m
