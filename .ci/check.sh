# What the check scripts share. To be sourced; bad is 1 as soon as a check fails.
bad=0

# check NAME COMMAND... : one check, told as "ok - NAME" or "not ok - NAME".
check() {
  local name=$1
  shift
  if "$@"; then echo "ok - $name"; else echo "not ok - $name"; bad=1; fi
}

# skip NAME REASON : a check that cannot be made here.
skip() { echo "skipped - $1: $2"; }

# package_program FOLDER SOURCES ID VERSION : a project of its own that takes a package from a folder. It has a package folder of its
# own, or an earlier build of the same version would be used. SOURCES names the property that holds the folder: RestoreSources where
# nothing may come from elsewhere, RestoreAdditionalProjectSources where the compiler does.
package_program() {
  mkdir -p "$1"
  cat >"$1/$(basename "$1").csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <$2>$packages</$2>
    <RestorePackagesPath>$work/restored</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="$3" Version="$4" />
  </ItemGroup>
</Project>
XML
}
