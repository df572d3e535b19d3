#!/usr/bin/env bash
# Adds a migration for both providers: eng/migration.sh NAME
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?usage: eng/migration.sh NAME}
dotnet tool restore >/dev/null
dotnet restore JdPartnership.sln -v quiet
for provider in Sqlite SqlServer; do
  project="src/JdPartnership.Data.$provider"
  dotnet ef migrations add "$name" --project "$project" --startup-project "$project"
done
