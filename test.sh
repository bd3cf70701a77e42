#!/usr/bin/env bash
# Everything that must hold before a change goes in: build without warnings, format, all tests.
# `./test.sh domain|web|browser ...` builds and tests only those projects. The last line sums up: "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
passed=0 failed=0 skipped=0
problems=()

finish() {
  local code=$?
  if [[ $code -ne 0 && ${#problems[@]} -eq 0 ]]; then problems+=("test.sh stopped early (exit code $code)"); fi
  if [[ $((passed + failed)) -eq 0 ]]; then problems+=("no test ran"); fi
  echo
  if [[ ${#problems[@]} -gt 0 ]]; then printf 'FAILED: %s\n' "${problems[@]}"; fi
  echo "$passed passed, $failed failed, $skipped skipped"
  if [[ ${#problems[@]} -gt 0 ]]; then exit 1; fi
  exit 0
}

stop() {
  problems+=("$1")
  exit 1
}

step() { printf '\n== %s\n' "$1"; }

projects() {
  local name
  if [[ $# -eq 0 ]]; then ls tests/*.Tests/*.csproj; fi
  for name in "$@"; do ls "tests/ReconTracker.${name^}.Tests/ReconTracker.${name^}.Tests.csproj"; done
}

apt_install() {
  local as_root=()
  if ! command -v apt-get >/dev/null; then stop "$* missing: install it, and say where Chromium is in RT_CHROMIUM"; fi
  if [[ $EUID -ne 0 ]]; then as_root=(sudo); fi
  echo "Installing $* with apt-get ..."
  "${as_root[@]}" apt-get update -qq || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || stop "could not install $*"
}

install_missing() {
  command -v dotnet >/dev/null || stop "the .NET SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  src/ReconTracker.Data/LocalPostgres/install.sh || stop "PostgreSQL is missing"
  if [[ $* == *Browser* ]]; then
    if [[ ! -x ${RT_CHROMIUM:-/usr/bin/chromium} ]]; then apt_install chromium; fi
    # Arabic and Hebrew letters in the pictures
    if command -v dpkg >/dev/null && ! dpkg -s fonts-noto-core >/dev/null 2>&1; then apt_install fonts-noto-core; fi
  fi
}

# The console logger names skipped tests without their reasons; the result file has both.
skip_reasons() {
  awk '/<UnitTestResult / { name = ""; if (/outcome="NotExecuted"/ && match($0, /testName="[^"]*"/)) name = substr($0, RSTART + 10, RLENGTH - 11) }
    name != "" && /<Message>/ { gsub(/^ *<Message>|<\/Message>.*/, ""); print "Skipped " name ": " $0; name = "" }' "$1"
}

# Runs one project's tests; their closing line ("Passed!  - Failed:     0, Passed:     6, Skipped:     0, ...") is added up.
run_tests() {
  local project=$1 name results code=0 closing
  name=$(basename "$project" .csproj)
  results=$(mktemp -d)
  step "$name"
  dotnet test "$project" --no-build --results-directory "$results" --logger 'console;verbosity=minimal' --logger 'trx;LogFileName=tests.trx' 2>&1 |
    tee "$results/log" | { grep -vE '^(Test run for|Results File|VSTest version|Starting test|A total of [0-9]+ test|\[xUnit.net|  Skipped )' || true; } || code=$?
  closing=$(grep -E '^(Passed|Failed|Skipped)! +- Failed: ' "$results/log" | tail -n 1 || true)
  if [[ -f $results/tests.trx ]]; then skip_reasons "$results/tests.trx"; fi
  rm -rf "$results"
  if [[ ! $closing =~ Failed:\ +([0-9]+),\ Passed:\ +([0-9]+),\ Skipped:\ +([0-9]+) ]]; then
    problems+=("$name ended without a closing line")
    return
  fi
  failed=$((failed + BASH_REMATCH[1])) passed=$((passed + BASH_REMATCH[2])) skipped=$((skipped + BASH_REMATCH[3]))
  if [[ ${BASH_REMATCH[1]} -gt 0 ]]; then
    problems+=("$name: ${BASH_REMATCH[1]} failed")
  elif [[ $code -ne 0 ]]; then
    problems+=("$name: dotnet test ended with exit code $code")
  fi
}

trap finish EXIT
chosen=$(projects "$@") || stop "usage: ./test.sh [domain|web|browser] ..."
what=$chosen
if [[ $# -eq 0 ]]; then what=ReconTracker.sln; fi

step "install what is missing"
install_missing "$chosen"

for target in $what; do
  step "restore and build $target"
  locked=()
  if [[ ${CI:-} == true ]]; then locked=(--locked-mode); fi
  dotnet restore "$target" -v quiet "${locked[@]}" || stop "restore of $target"
  # a package source may serve a higher patch than a package asks for (NU1603, NU1608): the lock files show it
  dotnet build "$target" --no-restore --nologo -v quiet -clp:NoSummary -warnaserror "-warnnotaserror:NU1603;NU1608" || stop "build of $target"
done

if [[ $# -eq 0 ]]; then
  step "format"
  # analyzers and rules of style have their say in the build
  dotnet format whitespace . --folder --verify-no-changes || problems+=("format: run 'dotnet format whitespace . --folder'")
fi

for project in $chosen; do run_tests "$project"; done
