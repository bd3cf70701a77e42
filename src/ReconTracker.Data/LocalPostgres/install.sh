#!/usr/bin/env bash
# Makes sure that PostgreSQL's server programs (15 or newer) are installed. Called by run.sh and test.sh.
# Debian's package would start a cluster of its own on port 5432; ReconTracker does not need it, so that is switched off meanwhile.
set -euo pipefail

oldest=15

# Prints the major version of the newest server found in the places where ReconTracker looks; nothing when there is none.
newest_postgres() {
  local folder newest='' major
  local -a folders
  IFS=: read -ra folders <<<"${RT_PG_BIN:-$PATH:$(pg_config --bindir 2>/dev/null || true)}"
  if [[ -z ${RT_PG_BIN:-} ]]; then folders+=(/usr/lib/postgresql/*/bin /usr/pgsql-*/bin); fi
  for folder in "${folders[@]}"; do
    [[ -x $folder/postgres && -x $folder/initdb ]] || continue
    major=$("$folder/postgres" --version 2>/dev/null | sed -nE 's/.*\(PostgreSQL\) ([0-9]+).*/\1/p')
    if [[ -n $major && (-z $newest || $major -gt $newest) ]]; then newest=$major; fi
  done
  echo "$newest"
}

give_up() {
  echo "$1" >&2
  echo "ReconTracker needs PostgreSQL $oldest or newer: install its server (https://www.postgresql.org/download/), name its programs' folder in RT_PG_BIN," >&2
  echo "or set ConnectionStrings__ReconTracker to a PostgreSQL server." >&2
  exit 1
}

found=$(newest_postgres)
if [[ -n $found && $found -ge $oldest ]]; then exit 0; fi
if [[ -n ${RT_PG_BIN:-} ]]; then give_up "There is no PostgreSQL $oldest or newer in RT_PG_BIN ($RT_PG_BIN)."; fi
command -v apt-get >/dev/null || give_up "PostgreSQL's server programs are not installed."

as_root=()
if [[ $EUID -ne 0 ]]; then
  command -v sudo >/dev/null || give_up "PostgreSQL's server programs are not installed; installing them needs root or sudo."
  as_root=(sudo)
fi

echo "Installing PostgreSQL with apt-get ..."
"${as_root[@]}" apt-get update -qq || true
offered=$(apt-cache policy postgresql | sed -nE 's/^ *Candidate: ([0-9]+).*/\1/p')
if [[ -z $offered || $offered -lt $oldest ]]; then
  give_up "This system's packages offer PostgreSQL ${offered:-none}; newer ones: https://wiki.postgresql.org/wiki/Apt."
fi

drop_in=/etc/postgresql-common/createcluster.d/recontracker.conf
trap '"${as_root[@]}" rm -f "$drop_in"' EXIT
"${as_root[@]}" mkdir -p "${drop_in%/*}"
echo 'create_main_cluster = false' | "${as_root[@]}" tee "$drop_in" >/dev/null
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql >/dev/null

found=$(newest_postgres)
[[ -n $found && $found -ge $oldest ]] || give_up "apt-get did not install PostgreSQL's server programs."
