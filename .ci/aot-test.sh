#!/usr/bin/env bash
# aot-test.sh FOLDER : publishes a program that embeds the package in the folder ahead of time and compares what it says with the same
# program under the JIT, byte for byte; says how long both take from the start of the process to the first estimate, which is reported
# and never judged.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

install_linker() {
  command -v clang >/dev/null || command -v gcc >/dev/null || apt-get install -y -q clang zlib1g-dev
}

no_warning() { ! grep -E "warning (IL|CA|CS)[0-9]+" "$work/publish.log"; }

# Milliseconds from start to end of twenty runs, the median.
median() {
  local run from
  for run in $(seq 20); do
    from=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - from) / 10000))
  done | sort -n | awk '{ all[NR] = $1 } END { printf "%.1f ms", (all[10] + all[11]) / 200 }'
}

install_linker >/dev/null || { echo "not ok - a linker is there"; exit 1; }
package_program "$work/smoke" RestoreAdditionalProjectSources Estimator "*"
cp tests/Estimator.AotSmoke/Program.cs "$work/smoke"
publish() { dotnet publish "$work/smoke" -c Release -o "$work/$1" "${@:2}" 2>&1 | tee "$work/publish.log"; }

rid=$(dotnet --info | awk '/RID:/ { print $2; exit }')
check "published" publish jit
check "published ahead of time" publish aot -r "$rid" -p:PublishAot=true
check "no warning of trimming or of ahead-of-time compilation" no_warning

jobs=tests/Estimator.Tests/Accuracy/trade-jobs.jsonl
sed 's/.*"job": *//; s/, *"low".*//' "$jobs" >"$work/jobs.txt"
"$work/aot/smoke" jobs <"$work/jobs.txt" >"$work/aot.txt"
dotnet "$work/jit/smoke.dll" jobs <"$work/jobs.txt" >"$work/jit.txt"
check "it prices" grep -q '"likely"' "$work/aot.txt"
check "the same prices and hashes ahead of time" cmp "$work/aot.txt" "$work/jit.txt"
check "a kept quote is the same ahead of time" grep -q '"isSame":true' "$work/aot.txt"
echo "start to first estimate: $(median "$work/aot/smoke") ahead of time, $(median dotnet "$work/jit/smoke.dll") under the JIT"
echo "size of the program: $(stat -c %s "$work/aot/smoke") bytes"
exit "$bad"
