#!/usr/bin/env bash
# Writes the script that brings any SQL Server database of the portal to this version; it may be applied twice: eng/sqlserver-script.sh FILE
set -euo pipefail
out=$(realpath -m "${1:?usage: eng/sqlserver-script.sh FILE}")
cd "$(dirname "$0")/.."
export Database__Provider=SqlServer ConnectionStrings__Portal="Server=none;Database=none"
if [ -n "${PORTAL_DLL:-}" ]; then exec dotnet "$PORTAL_DLL" migrate --script "$out"; fi
exec dotnet run --project src/JdPartnership.Web -- migrate --script "$out"
