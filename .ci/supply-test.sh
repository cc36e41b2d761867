#!/usr/bin/env bash
# supply-test.sh FOLDER : puts a bill of materials (CycloneDX) beside each package in the folder, and looks every dependency up among the
# known vulnerabilities, where there is a list of them. Licences are a test of their own, NoticesTests.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

version=$(sed -n 's/.*<Version>\(.*\)<\/Version>.*/\1/p' Directory.Build.props)
bill() {
  dotnet dotnet-CycloneDX "$2" -o "$packages" -fn "$1.$version.cdx.json" -F Json -sn "$1" -sv "$version" -st library -ed -dpr </dev/null >"$work/bill.log" 2>&1 \
    && grep -q '"bomFormat": "CycloneDX"' "$packages/$1.$version.cdx.json"
}
# Each package that the lock file has but those that only build it; all of those of the tool.
bill_is_whole() {
  local name
  for name in $3; do grep -q "\"pkg:nuget/$name@" "$packages/$1.$version.cdx.json" || { echo "$name is missing"; return 1; }; done
}
check "tools of the manifest" dotnet tool restore
while read -r id project needs; do
  check "bill of materials of $id" bill "$id" "$project"
  check "it names what $id brings" bill_is_whole "$id" "$project" "$needs"
done <<'LIST'
Estimator src/Estimator/Estimator.csproj
Estimator.DependencyInjection src/Estimator.DependencyInjection/Estimator.DependencyInjection.csproj Microsoft.Extensions.Options Microsoft.Extensions.Primitives
Estimator.AspNetCore src/Estimator.AspNetCore/Estimator.AspNetCore.csproj
Estimator.UnitsNet src/Estimator.UnitsNet/Estimator.UnitsNet.csproj UnitsNet
Estimator.Console samples/QuoteConsole/QuoteConsole.csproj CsvHelper Spectre.Console System.CommandLine System.IO.Hashing
LIST

every_package_has_its_bill() {
  local package missing=0
  for package in "$packages"/*.nupkg; do [ -s "${package%.nupkg}.cdx.json" ] || { echo "${package##*/} has none"; missing=1; }; done
  return "$missing"
}
check "each package has a bill of materials" every_package_has_its_bill

# A package with a known flaw: who does not find it has no list of flaws, and an audit that finds nothing would say nothing.
has_list_of_flaws() {
  mkdir -p "$work/flawed"
  cat >"$work/flawed/flawed.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="AutoMapper" Version="14.0.0" /></ItemGroup>
</Project>
XML
  dotnet restore "$work/flawed" >"$work/flawed.log" 2>&1 || true
  grep -qE 'NU190[1-4]' "$work/flawed.log"
}
no_known_flaw() {
  dotnet restore Estimator.sln --force -p:NuGetAudit=true -p:NuGetAuditMode=all -p:NuGetAuditLevel=low >"$work/audit.log" 2>&1 && ! grep -E 'NU190[0-5]' "$work/audit.log" | sort -u
}
if has_list_of_flaws; then
  check "no dependency has a known flaw" no_known_flaw
else
  skip "no dependency has a known flaw" "NO DEPENDENCY WAS AUDITED. The package feed gives no list of known flaws: $(grep -oE 'NU190[05][^[]*' "$work/flawed.log" | head -n 1 || true)"
fi
exit "$bad"
