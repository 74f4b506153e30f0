#!/bin/sh
# velero-backup.sh NAME NAMESPACE: a backup with Velero, for `backup-command` of db-migrate. `velero backup create --wait` succeeds even if
# the backup failed, so the script checks its phase.
set -eu
name=$1
namespace=$2
velero backup create "$name" --include-namespaces "$namespace" --wait
phase=$(velero backup get "$name" -o json | sed -n 's/.*"phase": *"\([A-Za-z]*\)".*/\1/p' | head -n 1)
[ "$phase" = Completed ] && exit 0
echo "The backup $name is ${phase:-nowhere}, not Completed: velero backup describe $name --details" >&2
exit 1
