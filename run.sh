#!/usr/bin/env bash
# Builds ReconTracker and runs it: `./run.sh` serves it at http://localhost:5080; `./run.sh --help` names the other verbs.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
web=$root/src/ReconTracker.Web

if ! command -v dotnet >/dev/null && [[ -x ${DOTNET_ROOT:-$HOME/.dotnet}/dotnet ]]; then
  PATH=${DOTNET_ROOT:-$HOME/.dotnet}:$PATH
fi
if ! (cd "$root" && dotnet --version) >/dev/null 2>&1; then # in the root, because global.json names the SDK
  echo "ReconTracker needs the .NET SDK 10.0.401 or newer of the 10.0 line: https://dotnet.microsoft.com/download/dotnet/10.0, or" >&2
  echo "  curl -sSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0" >&2
  exit 1
fi

case ${1:-serve} in
  -h | --help | help | healthcheck) ;; # without a database
  *) if [[ -z ${ConnectionStrings__ReconTracker:-} ]]; then "$root/src/ReconTracker.Data/LocalPostgres/install.sh"; fi ;;
esac

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# stdout belongs to ReconTracker: a verb's output may go through a pipe
echo "Building ReconTracker ..." >&2
if ! said=$(dotnet build "$web" -c Release -v quiet --nologo -clp:NoSummary 2>&1); then
  echo "$said" >&2
  echo "ReconTracker did not build." >&2
  exit 1
fi

# Run from where the caller is, so that `export out.json` means his folder; exec, so that signals and the exit code are ReconTracker's.
export ASPNETCORE_CONTENTROOT=$web

# room for new objects, in bytes: a page makes some megabytes of them (docs/decisions/0017-hot-pages.md)
export DOTNET_GCgen0size=${DOTNET_GCgen0size:-0x4000000}
exec dotnet "$web/bin/Release/net10.0/ReconTracker.Web.dll" "$@"
