#!/bin/sh
# Publishes the program for this kind of machine, compiled ahead of time so that it starts fast.
# The Dockerfile, the systemd page and CI all use it.
#   deploy/publish.sh [folder] [runtime, for example linux-arm64]
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$here/artifacts/publish}

if [ $# -ge 2 ]; then
  set -- --runtime "$2"
else
  set -- --use-current-runtime
fi

dotnet publish "$here/src/LibrarianBot" --configuration Release "$@" --no-self-contained \
  -p:PublishReadyToRun=true --output "$folder" --nologo -v quiet
echo "Published to $folder"
