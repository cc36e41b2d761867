#!/usr/bin/env bash
# aot-test.sh FOLDER : publishes a program that embeds the package in the folder ahead of time and compares what it says with the same
# program under the JIT, byte for byte, and trimmed; says how long it takes from the start of the process to the first estimate, and how
# large it is.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

install_linker() {
  { command -v clang >/dev/null || command -v gcc >/dev/null; } && [ -e /usr/include/zlib.h ] \
    || { apt-get update -q && apt-get install -y -q clang zlib1g-dev lld; }
}

no_warning() { ! grep -E "warning [A-Z]+[0-9]+" "$work/publish.log"; }

# UnitsNet looks its units up by name, which a trimmer cannot follow: it says so once, of its own file. Conversions do not look units up.
no_warning_but_that_of_unitsnet() {
  [ "$(grep -cE "warning [A-Z]+[0-9]+" "$work/publish.log")" -eq "$(grep -cE "UnitsNet.*warning (IL2104|IL3053): Assembly 'UnitsNet'" "$work/publish.log")" ]
}

# Microseconds from start to end of twenty runs, the median.
median() {
  local from
  for _ in $(seq 20); do
    from=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - from) / 1000))
  done | sort -n | awk '{ all[NR] = $1 } END { print int((all[10] + all[11]) / 2) }'
}

install_linker >/dev/null || { echo "not ok - a linker is there"; exit 1; }
package_program "$work/smoke" RestoreAdditionalProjectSources Estimator "*"
cp tests/Estimator.AotSmoke/Program.cs "$work/smoke"
publish() { dotnet publish "$work/smoke" -c Release -o "$work/$1" "${@:2}" 2>&1 | tee "$work/publish.log"; }

rid=$(dotnet --info | awk '/RID:/ { print $2; exit }')
check "published" publish jit
check "published ahead of time" publish aot -r "$rid" -p:PublishAot=true
check "no warning of ahead-of-time compilation" no_warning
check "published trimmed" publish trimmed -r "$rid" --self-contained -p:PublishTrimmed=true
check "no warning of trimming" no_warning

jobs=tests/Estimator.Tests/Accuracy/trade-jobs.jsonl
sed 's/.*"job": *//; s/, *"low".*//' "$jobs" >"$work/jobs.txt"
"$work/aot/smoke" jobs <"$work/jobs.txt" >"$work/aot.txt"
dotnet "$work/jit/smoke.dll" jobs <"$work/jobs.txt" >"$work/jit.txt"
"$work/trimmed/smoke" jobs <"$work/jobs.txt" >"$work/trimmed.txt"
check "it prices" grep -q '"likely"' "$work/aot.txt"
check "the same prices and hashes ahead of time" cmp "$work/aot.txt" "$work/jit.txt"
check "the same prices and hashes trimmed" cmp "$work/trimmed.txt" "$work/jit.txt"
check "a kept quote is the same ahead of time" grep -q '"isSame":true' "$work/aot.txt"
# Told and not judged: wanted are 20 ms, and another machine is another number.
echo "start to first estimate: $(median "$work/aot/smoke") µs ahead of time, the median of 20"
echo "under the JIT: $(median dotnet "$work/jit/smoke.dll") µs"
echo "size of the program: $(stat -c %s "$work/aot/smoke") bytes"

package_program "$work/rooms" RestoreAdditionalProjectSources Estimator.UnitsNet "*"
cp samples/MetricRooms/Program.cs "$work/rooms"
rooms() { dotnet publish "$work/rooms" -c Release -o "$work/rooms-aot" -r "$rid" -p:PublishAot=true 2>&1 | tee "$work/publish.log"; }
check "the sample in UnitsNet published ahead of time" rooms
check "no warning but the one of UnitsNet itself" no_warning_but_that_of_unitsnet
exit "$bad"
