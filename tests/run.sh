#!/usr/bin/env bash
# Runs every test. On a fresh Debian or Ubuntu it installs the browser that the end-to-end tests drive, and the readers
# of calendars, workbooks and library records that aren't ours.
# The last line says how many passed, failed and were skipped.
set -uo pipefail
cd "$(dirname "$0")/.."

output=$(mktemp)
traffic=$(mktemp -d)
trap 'rm -rf "$output" "$traffic"' EXIT

# install PACKAGE WHAT-FOR: says so where it can't.
install() {
  if ! command -v apt-get >/dev/null; then
    echo "$1 is missing and this system has no apt-get: install it $2."
    return
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "$1 is missing and installing it needs root: run 'apt-get install $1' $2."
      return
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"
}

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null; then
  install chromium "to run the tests in the browser"
fi
if ! command -v yaz-marcdump >/dev/null; then
  install yaz "to have library records read by another program"
fi
# Debian's Python and not another that may come first on the PATH: the package is for that one.
if ! /usr/bin/python3 -c 'import icalendar' 2>/dev/null; then
  install python3-icalendar "to have calendars read by another program"
fi
if ! /usr/bin/python3 -c 'import openpyxl' 2>/dev/null; then
  install python3-openpyxl "to have workbooks read by another program"
fi

tests/interop/install.sh

if ! dotnet build --nologo -v quiet; then
  echo "The build failed, so no test was run."
  exit 1
fi

status=0
# One test program at a time: they start whole programs and measure deadlines. The end-to-end tests come first:
# what they asked of Discord is then held against Discord's own description.
export LIBRARIANBOT_E2E_LOG=${LIBRARIANBOT_E2E_LOG:-$traffic}
# The calendars that the program served; ical.js reads them at the end.
export LIBRARIANBOT_CALENDARS=${LIBRARIANBOT_CALENDARS:-$traffic/calendars}
for project in EndToEnd Sandbox.Tests Discord.Tests Tests; do
  dotnet test --no-build --project "tests/LibrarianBot.$project" 2>&1 | tee -a "$output" || status=1
done

# The seeds of what is left to chance.
cat "$LIBRARIANBOT_E2E_LOG/told.txt" 2>/dev/null

if [ ! -x tests/interop/run.sh ]; then
  interop="tests/interop is missing"
elif ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  interop="Node.js is not installed"
else
  interop=""
  tests/interop/run.sh 2>&1 | tee -a "$output" || status=1
fi

# .NET's summary has lines such as "  succeeded: 12", Node's "# pass 12" or "ℹ pass 12".
count() {
  sed 's/\x1b\[[0-9;]*m//g' "$output" |
    awk -v dotnet="$1:" -v node="$2" '
      /^Test run summary:/ { inside = 1 }
      inside && $1 == dotnet { sum += $2; if (dotnet == "skipped:") inside = 0 }
      ($1 == "#" || $1 == "ℹ") && $2 == node && $3 ~ /^[0-9]+$/ { sum += $3 }
      END { print sum + 0 }'
}

passed=$(count succeeded pass)
failed=$(count failed fail)
skipped=$(count skipped skipped)
if [ -n "$interop" ]; then
  echo "Skipped the tests with discord.js: $interop."
  skipped=$((skipped + 1))
fi
if [ "$failed" -gt 0 ] || [ "$passed" -eq 0 ]; then
  status=1
fi

echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
