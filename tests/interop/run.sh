#!/bin/sh
# Proves the sandbox with discord.js: starts the sandbox on a free port, runs bot.test.js (with the bot of bot.js) against it, stops it.
# Beside it, what the program says of public holidays with date-holidays, and the calendars it served with ical.js.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Skipped: the discord.js test needs Node 20 or later with npm (Debian: apt-get install nodejs npm)."
  exit 0
fi

cd "$here"
./install.sh

dotnet build "$root/src/LibrarianBot.Sandbox" --nologo --verbosity quiet
work=$(mktemp -d)
dotnet run --no-build --project "$root/src/LibrarianBot.Sandbox" -- \
  --urls http://127.0.0.1:0 --seed "$here/seed.json" --token interop-token --keep-log >"$work/sandbox.log" 2>&1 &
sandbox=$!
stop() {
  kill "$sandbox" 2>/dev/null || true
  wait "$sandbox" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT INT TERM

tries=0
until grep -q '^Page:' "$work/sandbox.log"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$sandbox" 2>/dev/null; then
    echo "The sandbox did not start:" >&2
    cat "$work/sandbox.log" >&2
    exit 1
  fi
  sleep 0.2
done

SANDBOX_URL=$(sed -n 's/^Page: *//p' "$work/sandbox.log" | head -n 1)
export SANDBOX_URL
SANDBOX_TOKEN=interop-token node --test --test-reporter=spec bot.test.js holidays.test.js calendars.test.js
