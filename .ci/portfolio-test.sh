#!/usr/bin/env bash
# portfolio-test.sh [KILLS] [TIMES] : the portfolio sample is killed at random moments and continued, on the build that
# is already there; the quotes must be the same bytes as those of a run that nobody disturbed. TIMES is how many times
# over the 2,000 homes are priced. Then two runs at once, and pipes and disks that take nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

kills=${1:-3}
times=${2:-250}
program=$(ls -t samples/QuotePortfolio/bin/*/net10.0/QuotePortfolio.dll | head -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

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

# begun [SIGNAL] [SECONDS] : a run that was told to stop on the way, as SIGTERM or Ctrl-C do; its exit code is left in stopped.
begun() {
  local pid
  stopped=0
  rm -f "$work"/pieces.*
  # A shell has what it starts in the background ignore Ctrl-C.
  env --default-signal=INT dotnet "$program" --in "$work/homes.csv" --out "$work/pieces.csv" </dev/null >/dev/null 2>"$work/err" &
  pid=$!
  while [ ! -s "$work/pieces.csv.progress" ] && kill -0 "$pid" 2>/dev/null; do sleep 0.02; done
  sleep "${2:-0}"
  kill "-${1:-TERM}" "$pid"
  wait "$pid" || stopped=$?
}

stops_in_order() {
  begun "$1"
  [ "$stopped" -eq 130 ] && grep -q 'the same command continues' "$work/err" && [ ! -e "$work/pieces.csv" ] \
    && portfolio --in "$work/homes.csv" --out "$work/pieces.csv" && cmp "$work/whole.csv" "$work/pieces.csv"
}

# What goes on is what was begun, or says which part of it is another; what was begun is left as it is.
refused() { code 2 portfolio --in "$work/homes.csv" --out "$work/pieces.csv" "${@:2}" && grep -q -- "$1" "$work/err" && [ ! -e "$work/pieces.csv" ]; }

other_run_is_refused() {
  begun
  [ "$stopped" -eq 130 ] && refused '--job' --job interior && refused '--as-of' --as-of 2024-06-30 && refused 'price book' --book samples/Books/de-sample.json \
    && portfolio --in "$work/homes.csv" --out "$work/pieces.csv" && cmp "$work/whole.csv" "$work/pieces.csv"
}

# A name, a size and a time that are what they were say nothing of what is inside.
changed_input_is_refused() {
  local time wait
  for wait in 0 0.1 0.2 0.4 0.8 1.6 3.2 6.4; do
    begun TERM "$wait"
    [ "$stopped" -ne 130 ] || grep -q '"Position":0,' "$work/pieces.csv.progress" || break
  done
  [ "$stopped" -eq 130 ] || return 1
  time=$(stat -c %y "$work/homes.csv")
  cp -p "$work/homes.csv" "$work/kept.csv"
  printf 'X' | dd of="$work/homes.csv" bs=1 seek=2000 conv=notrunc status=none
  touch -d "$time" "$work/homes.csv"
  local result=0
  refused 'is not what it was' || result=1
  printf 'one more\n' >>"$work/homes.csv"
  refused 'another input' || result=1
  cp -p "$work/kept.csv" "$work/homes.csv"
  portfolio --in "$work/homes.csv" --out "$work/pieces.csv" && cmp "$work/whole.csv" "$work/pieces.csv" || result=1
  return "$result"
}

# code EXPECTED COMMAND... : whether the command ends with the exit code expected, and with a sentence.
code() {
  local expected=$1 actual=0
  shift
  "$@" || actual=$?
  [ "$actual" -eq "$expected" ] && ! grep -q '   at ' "$work/err"
}

two_runs_write_one_file() {
  local one two first=0 second=0
  rm -f "$work"/pieces.*
  dotnet "$program" --in "$work/homes.csv" --out "$work/pieces.csv" </dev/null >/dev/null 2>"$work/err" &
  one=$!
  dotnet "$program" --in "$work/homes.csv" --out "$work/pieces.csv" </dev/null >/dev/null 2>>"$work/err" &
  two=$!
  wait "$one" || first=$?
  wait "$two" || second=$?
  # The second may have come after the end of the first one.
  [ $((first * second)) -eq 0 ] && [ $((first + second)) -le 2 ] && cmp "$work/whole.csv" "$work/pieces.csv" \
    && [ "$(find "$work" -name 'pieces.*' | wc -l)" -eq 1 ] && { [ $((first + second)) -eq 0 ] || grep -q 'another run' "$work/err"; }
}

input_is_never_written() {
  cp "$homes" "$work/own.csv"
  ln -s own.csv "$work/soft.csv"
  ln "$work/own.csv" "$work/hard.csv"
  code 2 portfolio --in "$work/own.csv" --out "$work/soft.csv" && code 2 portfolio --in "$work/own.csv" --out "$work/hard.csv" \
    && grep -q 'the file that is read, by another name' "$work/err" && cmp "$homes" "$work/own.csv"
}

pipe_is_refused() {
  mkfifo "$work/pipe.csv"
  code 2 portfolio --in "$work/pipe.csv" && grep -q 'is a pipe' "$work/err" && code 2 portfolio --in "$homes" --out "$work/pipe.csv" || return 1
  local side
  for side in progress lock; do
    mkfifo "$work/beside.csv.$side"
    code 2 timeout 60 dotnet "$program" --in "$homes" --out "$work/beside.csv" </dev/null >"$work/out" 2>"$work/err" && grep -q 'is a pipe' "$work/err" || return 1
    rm "$work/beside.csv.$side"
  done
}

output_that_takes_nothing_is_said() {
  code 2 eval 'dotnet "$program" >/dev/full 2>"$work/err" </dev/null' && grep -q 'standard output: No space left' "$work/err" \
    && code 2 eval 'dotnet "$program" >&- 2>"$work/err" </dev/null' && [ -s "$work/err" ] \
    && code 2 eval 'dotnet "$program" >/dev/full 2>/dev/full </dev/null'
}

error_that_takes_nothing_ends_no_run() {
  code 0 eval 'dotnet "$program" --in "$homes" --out "$work/unheard.csv" >/dev/null 2>/dev/full </dev/null' && [ "$(wc -l <"$work/unheard.csv")" -eq 2001 ]
}

full_disk_is_said_and_continued() {
  local result=0
  mkdir "$work/disk"
  mount -t tmpfs -o size=4m tmpfs "$work/disk" || return 1
  code 2 portfolio --in "$work/homes.csv" --out "$work/disk/pieces.csv" && [ -s "$work/err" ] && [ ! -e "$work/disk/pieces.csv" ] \
    && mount -o remount,size=400m "$work/disk" && portfolio --in "$work/homes.csv" --out "$work/disk/pieces.csv" \
    && cmp "$work/whole.csv" "$work/disk/pieces.csv" || result=1
  umount "$work/disk"
  return "$result"
}

read_only_folder_is_said() {
  local result=0
  mkdir "$work/read-only"
  mount -t tmpfs -o size=4m,ro tmpfs "$work/read-only" || return 1
  code 2 portfolio --in "$homes" --out "$work/read-only/pieces.csv" && grep -q "read-only/pieces.csv" "$work/err" || result=1
  umount "$work/read-only"
  return "$result"
}

# Only who may mount a disk can fill one, or have one that takes nothing from anybody.
may_mount() {
  mkdir "$work/mounted"
  mount -t tmpfs tmpfs "$work/mounted" 2>/dev/null && umount "$work/mounted"
}
mounting=$(may_mount && echo check || echo without)
without() { skip "$1" "nobody may mount a disk here"; }

check "portfolio: a CSV file killed $kills times is the same CSV file" continued csv csv
check "portfolio: a CSV file killed $kills times is the same Parquet file" continued csv parquet
check "portfolio: two runs at once write one whole file" two_runs_write_one_file
check "portfolio: what is read is never written, by whatever name" input_is_never_written
check "portfolio: a pipe is refused, and not waited for" pipe_is_refused
check "portfolio: a closed or full output is told in a sentence" output_that_takes_nothing_is_said
check "portfolio: a full standard error ends no run" error_that_takes_nothing_ends_no_run
$mounting "portfolio: a full disk is told, and continued once there is room" full_disk_is_said_and_continued
$mounting "portfolio: a folder that takes nothing is told" read_only_folder_is_said
check "portfolio: a run that is told to stop says how to go on, and goes on" stops_in_order TERM
check "portfolio: Ctrl-C does the same" stops_in_order INT
check "portfolio: another job, date or price book does not go on with it" other_run_is_refused
check "portfolio: nor does another input, of the same size and time too" changed_input_is_refused

exit "$bad"
