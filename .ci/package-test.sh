#!/usr/bin/env bash
# package-test.sh FOLDER : checks the packages in the folder, then builds and runs the README's first C# block
# against them in a project of its own.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .ci/check.sh

# The SDK's own unzip: nothing else need be installed.
cat >"$work/unzip.proj" <<'XML'
<Project>
  <Target Name="Unzip"><Unzip SourceFiles="$(Package)" DestinationFolder="$(Folder)" /></Target>
</Project>
XML

version=""
unitsnet=$(sed -n 's/.*<PackageVersion Include="UnitsNet" Version="\([^"]*\)".*/\1/p' Directory.Packages.props)
for id in Estimator Estimator.DependencyInjection Estimator.AspNetCore Estimator.UnitsNet; do
  # The digit keeps "Estimator" from matching the packages whose names begin with it.
  package=$(find "$packages" -name "$id.[0-9]*.nupkg" | head -n 1)
  if [ -z "$package" ]; then
    echo "not ok - $id is packed"
    bad=1
    continue
  fi
  folder=$work/$id
  dotnet msbuild "$work/unzip.proj" -nologo -v:quiet -t:Unzip "-p:Package=$package" "-p:Folder=$folder"
  check "$id has README.md" test -s "$folder/README.md"
  check "$id has icon.png" test -s "$folder/icon.png"
  check "$id has its licence expression" grep -q '<license type="expression">MIT</license>' "$folder/$id.nuspec"
  check "$id names its readme and icon" grep -qzE '<icon>icon.png</icon>.*<readme>README.md</readme>' "$folder/$id.nuspec"
  check "$id has its documentation file" test -s "$folder/lib/net10.0/$id.xml"
  check "$id has a symbol package" test -s "${package%.nupkg}.snupkg"
  if [ "$id" = Estimator ]; then
    version=$(basename "$package" .nupkg)
    version=${version#Estimator.}
    check "Estimator depends on no package" bash -c '! grep -q "<dependency " "$1"' _ "$folder/$id.nuspec"
  fi
  if [ "$id" = Estimator.UnitsNet ]; then
    check "Estimator.UnitsNet depends on Estimator" grep -q "<dependency id=\"Estimator\" version=\"$version\"" "$folder/$id.nuspec"
    check "Estimator.UnitsNet depends on UnitsNet $unitsnet" grep -q "<dependency id=\"UnitsNet\" version=\"$unitsnet\"" "$folder/$id.nuspec"
  fi
done

# The one source, so that it is this package and no other that is restored.
package_program "$work/quickstart" RestoreSources Estimator "[$version]"
awk '/^```csharp/ { inside = 1; next } /^```/ { if (inside) exit } inside' README.md >"$work/quickstart/Program.cs"

check "README.md has a C# block" test -s "$work/quickstart/Program.cs"
quickstart_prints_a_price() {
  timeout 120 dotnet run --project "$work/quickstart" </dev/null 2>&1 | tee "$work/quickstart.log" || return 1
  grep -qF '$' "$work/quickstart.log"
}
check "the README's first C# block prints a price from the package" quickstart_prints_a_price
prints_what_the_readme_says() {
  awk '/^```text/ { inside = 1; next } /^```/ { if (inside) exit } inside' README.md | diff - "$work/quickstart.log"
}
check "and what the README says it prints" prints_what_the_readme_says

# The sample that holds its rooms in UnitsNet, as somebody outside builds it. UnitsNet comes from the folder of packages
# that this repository was restored into, so that nothing else can come from there.
restored=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
mkdir "$work/rooms" "$work/unitsnet"
cp "${restored%/}/unitsnet/$unitsnet/"*.nupkg "$work/unitsnet"
sed -e 's|Include="Estimator" Version|Include="Estimator.UnitsNet" Version|' -e "s|</RestoreSources>|;$work/unitsnet&|" \
  "$work/quickstart/quickstart.csproj" >"$work/rooms/rooms.csproj"
cp samples/MetricRooms/Program.cs "$work/rooms"
rooms_print_liters() {
  timeout 120 dotnet run --project "$work/rooms" </dev/null 2>&1 | tee "$work/rooms.log" || return 1
  grep -q '^Three rooms: \$' "$work/rooms.log" && grep -qE ' L  ' "$work/rooms.log"
}
check "the sample that holds its rooms in UnitsNet runs from the packages" rooms_print_liters

exit "$bad"
