#!/usr/bin/env bash
# arm-test.sh : the console built for 64-bit ARM and run in an emulator of that processor prices the sample homes, and the reference jobs
# of the golden tests, to the bytes of this machine. Skipped, with the reason, where the emulator or ARM's libraries cannot be had.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

skip() {
  echo "skipped: 64-bit ARM is not checked here, because $1"
  # Where nothing can be checked, that this was said is what was checked.
  echo "ok - arm: skipped with its reason"
  exit 0
}

[ "$(uname -m)" = x86_64 ] || skip "this machine is no x64"
command -v qemu-aarch64 >/dev/null || { apt-get update -q && apt-get install -y -q qemu-user; } >/dev/null 2>&1 || skip "there is no package qemu-user"

# Debian's libraries of ARM, in a folder of their own: nothing of them is installed.
mkdir -p "$work/root" "$work/lists/partial"
apt_arm() { apt-get -o APT::Architectures::=amd64 -o APT::Architectures::=arm64 -o "Dir::State::lists=$work/lists" -qq "$@" 2>"$work/apt.err"; }
apt_arm update || skip "no list of its libraries could be fetched: $(tail -n 1 "$work/apt.err")"
(cd "$work" && apt_arm download libc6:arm64 libgcc-s1:arm64 libssl3:arm64 libstdc++6:arm64 zlib1g:arm64) || skip "its libraries cannot be had: $(tail -n 1 "$work/apt.err")"
for package in "$work"/*.deb; do dpkg -x "$package" "$work/root"; done

# What is committed, in another folder: the lock files of this one are of the processor that builds.
git clone --quiet . "$work/source"
find "$work/source" -name packages.lock.json -delete
publish() {
  CI=false dotnet publish "$work/source/samples/QuoteConsole" -c Release -r linux-arm64 --self-contained -o "$work/arm" \
    -p:RestorePackagesWithLockFile=false -p:RunAnalyzers=false -v quiet -nodeReuse:false
}
check "arm: the console is built for it" publish

here() { dotnet "$(ls -t samples/QuoteConsole/bin/*/net10.0/QuoteConsole.dll | head -n 1)" "$@"; }
there() { qemu-aarch64 -L "$work/root" "$work/arm/QuoteConsole" "$@"; }
# same NAME ARGUMENTS... : the same output here and there, and some of it.
same() {
  here "$@" --as-of 2025-06-30 >"$work/here" 2>/dev/null && there "$@" --as-of 2025-06-30 >"$work/there" 2>/dev/null && [ -s "$work/here" ] && cmp "$work/here" "$work/there"
}
same_jobs() {
  head -qn1 tests/Estimator.Tests/Golden/*.txt | head -n 20 >"$work/jobs.jsonl"
  here job "$work/jobs.jsonl" --json >"$work/here" && there job "$work/jobs.jsonl" --json >"$work/there" \
    && [ "$(grep -c '"likely"' "$work/here")" -eq 20 ] && cmp "$work/here" "$work/there"
}
check "arm: the 2,000 homes to the bytes of this machine" same bulk samples/QuoteConsole/data/homes-2k.csv
check "arm: twenty reference jobs to the bytes of this machine" same_jobs
exit "$bad"
