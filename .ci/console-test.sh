#!/usr/bin/env bash
# The console sample's commands, as real processes, on the build that is already there.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

project() { timeout 60 dotnet run --no-build --project samples/QuoteConsole -- "$@"; }
console() { project "$@" </dev/null; }
# The program itself, where a signal or a terminal has to reach it.
program=$(ls -t samples/QuoteConsole/bin/*/net10.0/QuoteConsole.dll | head -n 1)

# code EXPECTED COMMAND... : whether the command ends with the exit code expected.
code() {
  local expected=$1 actual=0
  shift
  "$@" >"$work/out" 2>"$work/err" || actual=$?
  [ "$actual" -eq "$expected" ] && ! grep -q '   at ' "$work/err"
}

good='{"kind":"exteriorPainting","house":{"stories":2}}'
homes=samples/QuoteConsole/data/homes-2k.csv
printf '%s\n' "$good" 'nonsense' '' '{"kind":"exteriorPainting","house":{"floorArea":2400}}' "$good" >"$work/jobs.jsonl"
# The program is built without the cultures of the system; a runtime configuration of its own gives it them, where the system has any.
sed 's/"System.Globalization.Invariant": true/"System.Globalization.Invariant": false/' "${program%.dll}.runtimeconfig.json" >"$work/cultures.json"
cat >"$work/homes.csv" <<'CSV'
id,floor_area_sqft,unit_stories,siding,state
first,2400,2,Wood,CO
"second, quoted",1800,1,Fiber-Cement,az
third,many,2,Wood,CO
fourth,,,,
CSV

# Read to its end, here and below: a reader that stops early closes the pipe.
help_shows_usage() { console --help | grep 'Usage:' >/dev/null; }
unknown_option_is_refused() { code 2 console --no-such-option && [ ! -s "$work/out" ]; }
main_job_prints_ranges() { console >"$work/main" && [ "$(grep -cE '\$[0-9,]+ - \$[0-9,]+' "$work/main")" -eq 6 ]; }
main_job_is_plain_text() { ! grep -q "$(printf '\033')" "$work/main" && ! LC_ALL=C.UTF-8 grep -qE '.{101}' "$work/main"; }
# On a terminal, which a file is not.
on_a_terminal() { env "$@" TERM=xterm-256color script -qec "dotnet $program exterior --state CO" /dev/null </dev/null >"$work/out" && grep -qF '$' "$work/out"; }
has_color() { grep -q "$(printf '\033')\[[0-9;]*m" "$work/out"; }
no_color_is_respected() { on_a_terminal -u NO_COLOR && has_color && on_a_terminal NO_COLOR=1 && ! has_color; }
bad_value_names_its_option() { code 2 console exterior --siding wod && grep -q '^--siding: .*wood' "$work/err"; }

interior_prints_table_and_bars() {
  code 0 console interior --room "bedroom 12x14x8 doors=2 surfaces=walls+ceiling name='Nora'" --room bathroom --state OH \
    && grep -qE '^Nora +[0-9,]+ +[0-9,]+ +[0-9,]+ ' "$work/out" && grep -qE '^Total ' "$work/out" \
    && grep -qE '^ *[0-9]+\. Walls, first coat .* #+ *$' "$work/out" \
    && ! LC_ALL=C.UTF-8 grep -qE '.{101}' "$work/out"
}
interior_names_the_bad_word() { code 2 console interior --room 'bedroom 12x14 poor' && grep -q "'poor' is not known (did you mean condition=poor?)" "$work/err" && [ ! -s "$work/out" ]; }
interior_json_is_the_jobs() {
  console interior --room 'bedroom 12x14' --coats 2 --as-of 2025-06-30 --json >"$work/options"
  echo '{"kind":"interiorPainting","rooms":[{"kind":"bedroom","length":"12 ft","width":"14 ft"}],"coats":2,"asOf":"2025-06-30"}' | project job - --json | cmp -s - "$work/options"
}
remodel_prints_phases_and_bars() {
  code 0 console remodel --scope kitchen --level midrange --area '200 ft2' --state MA --year-built 1950 --soft-costs contingency --start 2026-03-02 \
    && grep -qE "^Contractor's price +[0-9,]+ *$" "$work/out" && grep -qE '^Total +[0-9,]+ *$' "$work/out" \
    && grep -qE '^ *[0-9]+\. Set cabinets +carpentry +#+ *$' "$work/out" \
    && grep -qE '^Choose cabinets and appliances \(by [A-Z][a-z]+ [0-9]+, 2026\)' "$work/out" \
    && ! LC_ALL=C.UTF-8 grep -qE '.{101}' "$work/out"
}
remodel_json_is_the_jobs() {
  console remodel --scope deck --area '300 ft2' --as-of 2025-06-30 --json >"$work/options"
  echo '{"kind":"remodel","scope":"deck","area":"300 ft2","asOf":"2025-06-30"}' | project job - --json | cmp -s - "$work/options"
}
diff_prints_a_change_order() {
  echo '{"kind":"remodel","scope":"deck","area":"300 ft2"}' >"$work/agreed.json"
  echo '{"kind":"remodel","scope":"deck","area":"400 ft2"}' >"$work/wanted.json"
  code 0 console diff "$work/agreed.json" "$work/wanted.json" \
    && grep -qE '^Total +[0-9,]+\.[0-9]{2} +[0-9,]+\.[0-9]{2} +\+[0-9,]+\.[0-9]{2} *$' "$work/out"
}
diff_names_file_and_member() {
  echo '{"kind":"remodel","scope":"dek"}' >"$work/bad.json"
  code 2 console diff "$work/agreed.json" "$work/bad.json" && grep -q "bad.json': scope: .*deck" "$work/err" && [ ! -s "$work/out" ]
}
compare_adds_up_twice() {
  code 0 console compare "$work/agreed.json" "$work/wanted.json" \
    && [ "$(grep -oE '^Total .*' "$work/out" | grep -oE '[-+][0-9,]+\.[0-9]{2} *$' | sort -u | wc -l)" -eq 1 ] && grep -qE '^area +300 ft2 +400 ft2 +\+' "$work/out" \
    && ! LC_ALL=C.UTF-8 grep -qE '.{81}' "$work/out"
}
kept_quote_is_the_same_to_the_cent() {
  console book --json >"$work/kept-book.json"
  code 0 console exterior --state CO --keep "$work/quote.json" && code 0 console recompute "$work/quote.json" --book "$work/kept-book.json" && grep -q 'The same to the cent' "$work/out"
}

# What a job's whole answer is, hash included, in another country and time zone and without vectors.
answers() { dotnet exec "$@" "$program" job "$work/trade.jsonl" --json </dev/null; }
answers_are_the_same_everywhere() {
  sed 's/.*"job": *//; s/, *"low".*//' tests/Estimator.Tests/Accuracy/trade-jobs.jsonl >"$work/trade.jsonl"
  answers >"$work/here.jsonl" && grep -q '"hash":"[0-9a-f]\{64\}"' "$work/here.jsonl" || return 1
  TZ=Asia/Kathmandu answers | cmp - "$work/here.jsonl" || return 1
  LC_ALL=tr_TR.UTF-8 answers | cmp - "$work/here.jsonl" || return 1
  DOTNET_EnableHWIntrinsic=0 answers | cmp - "$work/here.jsonl"
}
turkish_answers_are_the_same() {
  grep -q '"System.Globalization.Invariant": false' "$work/cultures.json" \
    && LC_ALL=tr_TR.UTF-8 answers --runtimeconfig "$work/cultures.json" | cmp - "$work/here.jsonl"
}
has_cultures() { ! LC_ALL=tr_TR.UTF-8 dotnet exec --runtimeconfig "$work/cultures.json" "$program" --version 2>&1 | grep ICU >/dev/null; }
offers_and_comparison_are_shown() {
  code 0 console interior --room bedroom --offers && [ "$(grep -cE '^(Good|Better|Best) +\$' "$work/out")" -eq 3 ] \
    && code 0 console exterior --state CO --compare && grep -q '^Likely cost ' "$work/out" && grep -q 'Doing it yourself' "$work/out"
}

job_lines_are_answered_in_order() {
  code 0 project job - --json <"$work/jobs.jsonl" \
    && [ "$(sed -E 's/^\{"([a-z]+)".*/\1/' "$work/out" | tr '\n' ' ')" = 'total issues issues total ' ]
}
job_file_is_the_same_as_standard_input() {
  project job - --json <"$work/jobs.jsonl" >"$work/piped" && console job "$work/jobs.jsonl" --json | cmp -s - "$work/piped"
}
missing_file_is_exit_code_2() { code 2 console job "$work/none" --json && grep -q none "$work/err"; }
closed_pipe_is_quiet() {
  (for _ in $(seq 2000); do echo "$good"; done) >"$work/many.jsonl"
  console job "$work/many.jsonl" --json 2>"$work/err" | head -n 1 >"$work/out" || true
  [ "$(wc -l <"$work/out")" -eq 1 ] && [ ! -s "$work/err" ]
}
bulk_writes_every_row() {
  code 0 console bulk "$work/homes.csv" --out "$work/quotes.csv" \
    && [ "$(head -n 1 "$work/quotes.csv")" = 'id,low,likely,high,issue,book,version,asOf,formula' ] \
    && [ "$(grep -cE '^("second, quoted"|first|fourth),[0-9]+\.[0-9]{2},[0-9]+\.[0-9]{2},[0-9]+\.[0-9]{2},,us-2025,[0-9.]+,[0-9-]{10},[0-9]+$' "$work/quotes.csv")" -eq 3 ] \
    && [ "$(grep -c '^third,,,,.*floor_area_sqft' "$work/quotes.csv")" -eq 1 ] \
    && grep -q '4 rows: 3 priced, 1 not' "$work/err"
}
bulk_prices_the_2000_homes() { code 0 console bulk "$homes" && [ "$(wc -l <"$work/out")" -eq 2001 ] && grep -q '2,000 priced, 0 not' "$work/err"; }
bulk_never_writes_its_input() {
  cp "$homes" "$work/own.csv"
  ln -s own.csv "$work/soft.csv"
  ln "$work/own.csv" "$work/hard.csv"
  code 2 console bulk "$work/own.csv" --out "$work/soft.csv" && code 2 console bulk "$work/own.csv" --out "$work/hard.csv" \
    && grep -q 'the file that is read, by another name' "$work/err" && code 2 project bulk - --out "$work/own.csv" <"$work/own.csv" && cmp "$homes" "$work/own.csv"
}
bulk_is_done_unheard() {
  local program
  program=$(ls -t samples/QuoteConsole/bin/*/net10.0/QuoteConsole.dll | head -n 1)
  code 0 eval 'dotnet "$program" bulk "$homes" --out "$work/unheard.csv" 2>/dev/full' && [ "$(wc -l <"$work/unheard.csv")" -eq 2001 ]
}
bulk_that_is_stopped_leaves_nothing() {
  local pid writer begun=1
  mkfifo "$work/endless.csv"
  # Enough rows for a first piece: the file is begun with what is priced.
  (for _ in $(seq 60); do cat "$homes"; done; exec sleep 60) >"$work/endless.csv" &
  writer=$!
  dotnet "$program" bulk "$work/endless.csv" --out "$work/stopped.csv" >/dev/null 2>&1 &
  pid=$!
  for _ in $(seq 200); do [ -e "$work/stopped.csv.part" ] && begun=0 && break; sleep 0.1; done
  kill -TERM "$pid"
  wait "$pid" || true
  kill "$writer" 2>/dev/null || true
  [ "$begun" -eq 0 ] && [ "$(find "$work" -name 'stopped.*' | wc -l)" -eq 0 ]
}
output_that_takes_nothing_is_said() {
  local command
  for command in schema exterior --help "remodel --scope deck"; do
    code 2 eval "dotnet '$program' $command >/dev/full" && grep -q 'No space left' "$work/err" && code 2 eval "dotnet '$program' $command >&-" || return 1
  done
}
schema_is_printed() { console schema | grep exteriorPainting >/dev/null; }
many_schemas_are_printed() { console schema --of project | grep '"jobs"' >/dev/null && console schema --of program | grep '"projects"' >/dev/null; }
project_is_shown() {
  code 0 console project samples/QuoteConsole/data/project.json --html "$work/project.html" --ics "$work/project.ics" \
    && grep -q '^Today, Jun 15, 2026$' "$work/out" && grep -q '^What the owner decides$' "$work/out" && ! LC_ALL=C.UTF-8 grep -qE '.{101}' "$work/out" \
    && [ "$(grep -c '<svg' "$work/project.html")" -ge 4 ] && ! grep -qE 'https?://|<script' "$work/project.html" \
    && grep -q '^BEGIN:VEVENT' "$work/project.ics"
}
baseline_is_kept() {
  code 0 console project samples/QuoteConsole/data/project.json --baseline "$work/kept-project.json" && code 0 console project "$work/kept-project.json" \
    && code 2 console project "$work/kept-project.json" --baseline "$work/other.json" && [ ! -e "$work/other.json" ]
}
program_is_shown() {
  code 0 console program samples/QuoteConsole/data/program.json --html "$work/program.html" --ics "$work/program.ics" \
    && grep -qE '^Elm Street 4 +cost over budget ' "$work/out" && ! LC_ALL=C.UTF-8 grep -qE '.{101}' "$work/out" \
    && [ "$(grep -c '<svg' "$work/program.html")" -ge 5 ] && ! grep -qE 'https?://|<script' "$work/program.html"
}
program_of_2000_homes_is_short() {
  code 0 timeout 240 dotnet run --no-build --project samples/QuoteConsole -- program "$homes" --crews 8 --crew-size 8 --start 2026-05-04 --yearly-budget 4500000 --date 2026-05-04 \
    && grep -q '^2,000 projects' "$work/out" && [ "$(wc -l <"$work/out")" -lt 200 ]
}
book_schema_is_printed() { console book schema | grep rate.painting >/dev/null; }
book_is_printed() { console book rate | grep 'rate.painting' >/dev/null; }

check "console --help shows the usage" help_shows_usage
check "console refuses an unknown option" unknown_option_is_refused
check "console prints six ranges" main_job_prints_ranges
check "console pipes plain text of at most 100 columns" main_job_is_plain_text
check "console respects NO_COLOR" no_color_is_respected
check "console exterior names the option of a bad value" bad_value_names_its_option
check "console interior prints rooms and bars" interior_prints_table_and_bars
check "console interior names the bad word of a room" interior_names_the_bad_word
check "console interior writes the job's JSON" interior_json_is_the_jobs
check "console remodel prints phases and bars" remodel_prints_phases_and_bars
check "console remodel writes the job's JSON" remodel_json_is_the_jobs
check "console diff prints a change order" diff_prints_a_change_order
check "console diff names file and member" diff_names_file_and_member
check "console compare adds up by cause and by line" compare_adds_up_twice
check "console computes a kept quote again with a kept book" kept_quote_is_the_same_to_the_cent
check "console answers are the same in any time zone and without vectors" answers_are_the_same_everywhere
if has_cultures; then
  check "console answers are the same in any culture" turkish_answers_are_the_same
else
  skip "console answers are the same in any culture" "the system has no cultures (ICU)"
fi
check "console shows offers and comparison" offers_and_comparison_are_shown
check "console job answers good and bad lines in order" job_lines_are_answered_in_order
check "console job reads a file as it reads standard input" job_file_is_the_same_as_standard_input
check "console job says that a file is missing" missing_file_is_exit_code_2
check "console job ends quietly when its reader does" closed_pipe_is_quiet
check "console bulk writes every row once" bulk_writes_every_row
check "console bulk prices the 2,000 homes" bulk_prices_the_2000_homes
check "console bulk never writes what it reads" bulk_never_writes_its_input
check "console bulk is done where standard error takes nothing" bulk_is_done_unheard
check "console bulk that is stopped leaves nothing behind" bulk_that_is_stopped_leaves_nothing
check "console says in a sentence that its output is closed or full" output_that_takes_nothing_is_said
check "console schema prints the schema" schema_is_printed
check "console schema prints the schemas of projects and programs" many_schemas_are_printed
check "console project shows its day, and writes a page and a calendar" project_is_shown
check "console project keeps a baseline once" baseline_is_kept
check "console program shows what is out of tolerance, and writes a page" program_is_shown
check "console program of 2,000 homes stays short" program_of_2000_homes_is_short
check "console book schema prints the schema of books" book_schema_is_printed
check "console book prints figures" book_is_printed

exit "$bad"
