#!/usr/bin/env bash
# Formats the code as .editorconfig says.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh
dotnet format JdPartnership.sln --exclude src/JdPartnership.Data.Sqlite/Migrations src/JdPartnership.Data.SqlServer/Migrations
