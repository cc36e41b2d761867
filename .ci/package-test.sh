#!/usr/bin/env bash
# package-test.sh FOLDER : checks the packages in the folder, builds and runs the lines of their readmes in projects outside, installs
# and runs the tool, and packs again in another folder.
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

# unpack PACKAGE FOLDER
unpack() { dotnet msbuild "$work/unzip.proj" -nologo -v:quiet -t:Unzip "-p:Package=$1" "-p:Folder=$2"; }
links_lead_somewhere() { [ -s "$1/README.md" ] && ! grep -oE '\]\([^)]*\)' "$1/README.md" | grep -vE '^\]\((https://|#)'; }
# What a portable symbol file calls embedded source (0E8A571B-6926-466E-B4AD-8AB04611F5FE).
has_source() { LC_ALL=C grep -qaP '\x1b\x57\x8a\x0e\x26\x69\x6e\x46\xb4\xad\x8a\xb0\x46\x11\xf5\xfe' "$1"; }
# block KIND FILE : the first fenced block of a kind.
block() { awk -v start="\`\`\`$1" '$0 == start { inside = 1; next } /^```/ { if (inside) exit } inside' "$2"; }

version=""
unitsnet=$(sed -n 's/.*<PackageVersion Include="UnitsNet" Version="\([^"]*\)".*/\1/p' Directory.Packages.props)
container=$(sed -n 's/.*<PackageVersion Include="Microsoft.Extensions.DependencyInjection" Version="\([^"]*\)".*/\1/p' Directory.Packages.props)
for id in Estimator Estimator.DependencyInjection Estimator.AspNetCore Estimator.UnitsNet Estimator.Console; do
  # The digit keeps "Estimator" from matching the packages whose names begin with it.
  package=$(find "$packages" -name "$id.[0-9]*.nupkg" | head -n 1)
  if [ -z "$package" ]; then
    echo "not ok - $id is packed"
    bad=1
    continue
  fi
  folder=$work/$id
  unpack "$package" "$folder"
  check "$id has a readme of its own" grep -qx "# $id" "$folder/README.md"
  check "$id has no link that leads nowhere" links_lead_somewhere "$folder"
  check "$id has icon.png" test -s "$folder/icon.png"
  check "$id has the notices of its data" test -s "$folder/notices.md"
  check "$id has its licence expression" grep -q '<license type="expression">MIT</license>' "$folder/$id.nuspec"
  check "$id has tags" grep -q '<tags>estimate' "$folder/$id.nuspec"
  check "$id names its readme and icon" grep -qzE '<icon>icon.png</icon>.*<readme>README.md</readme>' "$folder/$id.nuspec"
  check "$id has a symbol package" test -s "${package%.nupkg}.snupkg"
  found=$(basename "$package" .nupkg)
  [ -n "$version" ] || version=${found#Estimator.}
  check "$id has the one version" test "$found" = "$id.$version"
  if [ "$id" != Estimator.Console ]; then
    check "$id has its documentation file" test -s "$folder/lib/net10.0/$id.xml"
    unpack "${package%.nupkg}.snupkg" "$folder.symbols"
    check "$id has its source in its symbols" has_source "$folder.symbols/lib/net10.0/$id.pdb"
  fi
  if [ "$id" = Estimator ]; then
    check "Estimator depends on no package" bash -c '! grep -q "<dependency " "$1"' _ "$folder/$id.nuspec"
  fi
  if [ "$id" = Estimator.UnitsNet ]; then
    check "Estimator.UnitsNet depends on Estimator" grep -q "<dependency id=\"Estimator\" version=\"$version\"" "$folder/$id.nuspec"
    check "Estimator.UnitsNet depends on UnitsNet $unitsnet" grep -q "<dependency id=\"UnitsNet\" version=\"$unitsnet\"" "$folder/$id.nuspec"
  fi
done

prints_a_price() {
  timeout 120 dotnet run --project "$work/$1" </dev/null 2>&1 | tee "$work/$1.log" || return 1
  grep -qF '$' "$work/$1.log"
}

# The one source, so that it is this package and no other that is restored.
package_program "$work/quickstart" RestoreSources Estimator "[$version]"
block csharp README.md >"$work/quickstart/Program.cs"
prints_what_the_readme_says() { block text README.md | diff - "$work/quickstart.log"; }
check "README.md has a C# block" test -s "$work/quickstart/Program.cs"
check "the README's first C# block prints a price from the package" prints_a_price quickstart
check "and what the README says it prints" prints_what_the_readme_says
check "the package's readme has the same lines" cmp <(block csharp README.md; block text README.md) <(block csharp "$work/Estimator/README.md"; block text "$work/Estimator/README.md")

# The lines of the other packages' readmes. What they depend on comes from the folder that this repository was restored into.
restored=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
for id in Estimator.DependencyInjection Estimator.UnitsNet; do
  package_program "$work/$id.readme" RestoreSources "$id" "[$version]"
  sed -i -e "s|</RestoreSources>|;$restored&|" "$work/$id.readme/$id.readme.csproj"
  [ "$id" = Estimator.UnitsNet ] \
    || sed -i "s|</ItemGroup>|<PackageReference Include=\"Microsoft.Extensions.DependencyInjection\" Version=\"$container\" />&|" "$work/$id.readme/$id.readme.csproj"
  block csharp "$work/$id/README.md" >"$work/$id.readme/Program.cs"
  check "the readme of $id prints a price from the package" prints_a_price "$id.readme"
done

# The console as a tool, installed as somebody outside does it.
tool() { (cd "$work" && NO_COLOR=1 DOTNET_ROOT="${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}" timeout 60 "$work/tool/estimator" "$@" </dev/null); }
cat >"$work/nuget.config" <<XML
<configuration><packageSources><clear /><add key="packed" value="$packages" /></packageSources></configuration>
XML
tool_says_its_version() { tool --version | grep -xE "estimator $version, formulas [0-9.]+, price book us-2025 [0-9.]+"; }
# Read to its end, here and below: a reader that stops early closes the pipe.
tool_completes() { tool '[suggest:13]' 'estimator int' | grep -x interior && tool '[suggest:24]' 'estimator interior --flo' | grep -x -- --floor-area; }
tool_prints_a_price() { tool | grep -F '$' && tool exterior --floor-area '2400 ft2' --state CO | grep -F '$'; }
check "the tool is installed" dotnet tool install Estimator.Console --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config"
check "the tool says its version and that of its price book" tool_says_its_version
check "the tool completes commands and options" tool_completes
check "the tool prints a price" tool_prints_a_price

# What is committed, packed in another folder, gives the same bytes: nobody's folder is in what is packed.
packed_elsewhere() {
  git clone --quiet . "$work/another/folder" && CI=true dotnet pack "$work/another/folder/src/Estimator" -c Release -o "$work/another/out" -v quiet -nodeReuse:false \
    && unpack "$work/another/out/Estimator.$version.nupkg" "$work/another/package"
}
is_the_same() { cmp "$work/Estimator/lib/net10.0/Estimator.$1" "$work/another/package/lib/net10.0/Estimator.$1"; }
mkdir "$work/another"
check "packed in another folder" packed_elsewhere
check "the same bytes" is_the_same dll
check "the same documentation" is_the_same xml

# What was public in the last version that was released stays, or a break is written down (CompatibilitySuppressions.xml). Its packages are
# made of its tag. What is compared is packed for the first time where nothing was: packing again compares nothing.
released=$(git -c versionsort.suffix=- tag --merged HEAD --list 'v[0-9]*' --sort=-v:refname | grep -vx "v$version" | head -n 1 || true)
pack_released() { dotnet pack "$work/released/src/$1" -c Release -o "$work/baseline" -v quiet -nodeReuse:false; }
compare() { dotnet pack "$1/src/$2" -c Release -o "$1/out" -v quiet -nodeReuse:false "-p:PackageValidationBaselinePath=$3" "${@:4}"; }
keeps_what_is_public() { compare "$work/compared" "$1" "$work/baseline/$1.${released#v}.nupkg"; }
# Held to the package of today, a type that is public no longer is one too few.
type_that_went_is_noticed() {
  sed -i 's/^public static class/internal static class/' "$work/fewer/src/Estimator.UnitsNet"/*.cs \
    && ! compare "$work/fewer" Estimator.UnitsNet "$packages/Estimator.UnitsNet.$version.nupkg" -p:RunAnalyzers=false >"$work/fewer.log" 2>&1 \
    && grep CP0001 "$work/fewer.log"
}
git clone --quiet . "$work/fewer"
check "comparing with an earlier version notices a type that went" type_that_went_is_noticed
if [ -n "$released" ]; then
  git clone --quiet --branch "$released" . "$work/released"
  git clone --quiet . "$work/compared"
  for id in Estimator Estimator.DependencyInjection Estimator.AspNetCore Estimator.UnitsNet; do
    if [ ! -d "$work/released/src/$id" ]; then
      skip "$id keeps what was public in $released" "it is newer"
      continue
    fi
    check "$id of $released is packed" pack_released "$id"
    check "$id keeps what was public in $released" keeps_what_is_public "$id"
  done
else
  skip "comparing with the last version" "no tag says that one was released"
fi

exit "$bad"
