#!/usr/bin/env bash
# The console sample's commands, on the build that is already there.
set -euo pipefail
cd "$(dirname "$0")/.."

bad=0

check() {
  local name=$1
  shift
  if "$@"; then echo "ok - $name"; else echo "not ok - $name"; bad=1; fi
}

console() { timeout 60 dotnet run --no-build --project samples/QuoteConsole -- "$@" </dev/null; }

help_shows_usage() { console --help | grep -q 'Usage:'; }
unknown_option_is_refused() { ! console --no-such-option >/dev/null 2>&1; }

check "console --help shows the usage" help_shows_usage
check "console refuses an unknown option" unknown_option_is_refused

exit "$bad"
