#!/usr/bin/env bash
# portfolio-test.sh [KILLS] [TIMES] : the portfolio sample is killed at random moments and continued, on the build that
# is already there; the quotes must be the same bytes as those of a run that nobody disturbed. TIMES is how many times
# over the 2,000 homes are priced.
set -euo pipefail
cd "$(dirname "$0")/.."

kills=${1:-3}
times=${2:-250}
program=$(ls -t samples/QuotePortfolio/bin/*/net10.0/QuotePortfolio.dll | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0

check() {
  local name=$1
  shift
  if "$@"; then echo "ok - $name"; else echo "not ok - $name"; bad=1; fi
}

portfolio() { dotnet "$program" "$@" </dev/null >"$work/out" 2>"$work/err"; }

homes=samples/QuoteConsole/data/homes-2k.csv
{
  cat "$homes"
  for _ in $(seq 2 "$times"); do tail -n +2 "$homes"; done
} >"$work/homes.csv"

milliseconds() { date +%s%3N; }

# continued FROM TO : kills runs until they got somewhere often enough, continues, compares.
continued() {
  local from=$work/homes.$1 whole=$work/whole.$2 pieces=$work/pieces.$2 killed=0 tries=0 began ended pid
  rm -f "$work"/pieces.*
  began=$(milliseconds)
  portfolio --in "$from" --out "$whole" || return 1
  ended=$(milliseconds)
  while [ "$killed" -lt "$kills" ] && [ "$tries" -lt $((kills * 4)) ]; do
    tries=$((tries + 1))
    dotnet "$program" --in "$from" --out "$pieces" </dev/null >/dev/null 2>&1 &
    pid=$!
    sleep "$(awk -v most=$((ended - began)) -v seed="$RANDOM" 'BEGIN { srand(seed); printf "%.3f", (0.15 + 0.75 * rand()) * most / 1000 }')"
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    if [ -f "$pieces.progress" ]; then killed=$((killed + 1)); fi
    if [ ! -f "$pieces.progress" ] && [ -f "$pieces" ]; then rm -f "$pieces"; fi
  done
  portfolio --in "$from" --out "$pieces" || return 1
  [ "$killed" -ge "$kills" ] && cmp "$whole" "$pieces" && [ "$(find "$work" -name 'pieces.*' | wc -l)" -eq 1 ]
}

stops_in_order() {
  local pid
  rm -f "$work"/pieces.*
  dotnet "$program" --in "$work/homes.csv" --out "$work/pieces.csv" </dev/null >/dev/null 2>"$work/err" &
  pid=$!
  while [ ! -s "$work/pieces.csv.progress" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.02; done
  kill -TERM "$pid"
  local code=0
  wait "$pid" || code=$?
  [ "$code" -eq 130 ] && grep -q 'the same command continues' "$work/err" \
    && portfolio --in "$work/homes.csv" --out "$work/pieces.csv" && cmp "$work/whole.csv" "$work/pieces.csv"
}

check "portfolio: a CSV file killed $kills times is the same CSV file" continued csv csv
check "portfolio: a CSV file killed $kills times is the same Parquet file" continued csv parquet
check "portfolio: a run that is told to stop says how to go on, and goes on" stops_in_order

exit "$bad"
