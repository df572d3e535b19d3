#!/usr/bin/env bash
# Lists known advisories of the packages, where the package source carries such data. An empty answer proves nothing where it does not.
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh
dotnet list JdPartnership.sln package --vulnerable --include-transitive
(cd src/JdPartnership.Web && npm audit --omit=dev) || true
