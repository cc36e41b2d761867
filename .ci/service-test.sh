#!/usr/bin/env bash
# service-test.sh FOLDER : the service of docs/service.md. The one that is embedded is built from the packages in the folder, under the
# JIT and ahead of time, and asked; the sample is published, started, and called by every curl of the page. How long it takes from the
# start of the process to the first quote is reported and never judged.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=$(cd "$1" && pwd)
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
. .ci/check.sh

page=docs/service.md
job='{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2"}}'
command -v curl >/dev/null || apt-get install -y -q curl >/dev/null
command -v clang >/dev/null || command -v gcc >/dev/null || apt-get install -y -q clang zlib1g-dev >/dev/null

# start PORT COMMAND... : starts a service that listens there and waits for its first quote, at most twenty seconds.
start() {
  local port=$1 from
  shift
  # An earlier one would answer in its place.
  [ "$(status "$port/$path" "$job")" = 000 ] || { echo "something answers on port $port already"; return 1; }
  from=$(date +%s%3N)
  "$@" >"$work/service.log" 2>&1 &
  pid=$!
  for _ in $(seq 1000); do
    kill -0 "$pid" 2>/dev/null || break
    if [ "$(status "$port/$path" "$job")" = 200 ]; then
      echo "start to first quote: $(($(date +%s%3N) - from)) ms"
      return 0
    fi
    sleep 0.02
  done
  cat "$work/service.log"
  return 1
}

stop() {
  kill "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  pid=
}

# status PORT/PATH BODY : posts a job and says the status of its answer, which is left in the file answer.
status() { curl -s -o "$work/answer" -w '%{http_code}' -H 'Content-Type: application/json' -d "$2" "http://127.0.0.1:$1" || true; }

# 1. The application that embeds the packages, as the page has it.
package_program "$work/own" RestoreAdditionalProjectSources Estimator.AspNetCore "*"
sed -i 's/Microsoft.NET.Sdk"/Microsoft.NET.Sdk.Web"/' "$work/own/own.csproj"
awk '/^```csharp/ { inside = 1; next } /^```/ { if (inside) exit } inside' "$page" >"$work/own/Program.cs"
check "the page has an application of under 15 lines" test "$(wc -l <"$work/own/Program.cs")" -lt 15
answers_as_told() {
  [ "$(status 5091/own "$job")" = 200 ] && grep -q '"likely"' "$work/answer" \
    && [ "$(status 5091/own '{"kind":"exteriorPainting","florArea":1}')" = 400 ] && grep -q '"unknownMember"' "$work/answer" \
    && [ "$(status 5091/own '{"kind":"exteriorPainting","coats":9}')" = 422 ] && grep -q '"outOfRange"' "$work/answer" \
    && [ "$(status 5091/estimates '{"kind":"exteriorPainting","coats":9}')" = 422 ] && grep -q '"issues"' "$work/answer" \
    && [ "$(status 5091/questions "$job")" = 200 ]
}
path=own
rid=$(dotnet --info | awk '/RID:/ { print $2; exit }')
publish() { dotnet publish "$work/own" -c Release -o "$work/$1" "${@:2}" 2>&1 | tee "$work/publish.log"; }
check "the application is published" publish jit
check "it starts" start 5091 dotnet "$work/jit/own.dll" --urls http://127.0.0.1:5091
check "it answers 200, 400 and 422" answers_as_told
stop
check "it is published ahead of time" publish aot -r "$rid" -p:PublishAot=true
check "without a warning" bash -c '! grep -E "warning (IL|CA|CS)[0-9]+" "$1"' _ "$work/publish.log"
check "it starts ahead of time" start 5091 "$work/aot/own" --urls http://127.0.0.1:5091
check "it answers 200, 400 and 422 ahead of time" answers_as_told
stop

# 2. The sample, by the calls of the page.
check "the sample is published" dotnet publish samples/QuoteService -c Release -o "$work/service"
path=v1/estimates
sample=(dotnet "$work/service/QuoteService.dll" --contentRoot "$work/service")
check "the sample starts where the environment says" start 5092 env ASPNETCORE_URLS=http://127.0.0.1:5092 "${sample[@]}"
stop
check "the sample starts on its usual port" start 5080 env -u ASPNETCORE_URLS -u ASPNETCORE_HTTP_PORTS "${sample[@]}"
awk '/^```sh/ { inside = 1; next } /^```/ { inside = 0 } inside' "$page" | grep -v '^dotnet ' >"$work/calls.sh"
calls_are_answered() {
  [ "$(grep -c 'curl' "$work/calls.sh")" -ge 5 ] && sed 's/curl -s/curl -s --fail-with-body/' "$work/calls.sh" >"$work/run.sh" \
    && bash -eo pipefail "$work/run.sh" >"$work/calls.log" && [ "$(grep -c '' "$work/calls.log")" -gt 2000 ]
}
check "every call of the page is answered" calls_are_answered
stop

exit "$bad"
