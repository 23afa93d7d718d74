#!/bin/sh
# Installs the packages that tests hold our work against: those run here, and axe-core, which the tests of the sandbox's page
# read. Does nothing where they are there already, and says so where it can't.
set -eu

cd "$(dirname "$0")"
if ! command -v npm >/dev/null 2>&1; then
  echo "npm is missing (Debian: apt-get install nodejs npm): the tests with packages of others are skipped."
  exit 0
fi

for package in axe-core date-holidays discord.js ical.js; do
  if [ ! -d "node_modules/$package" ]; then
    npm ci --no-audit --no-fund --silent
    break
  fi
done
