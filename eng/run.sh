#!/usr/bin/env bash
# Starts the portal with the demo on http://localhost:5080. Started again it keeps the data.
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh

need_sdks
install_missing soffice=libreoffice-writer-nogui "${fonts[@]}" \
  || echo "The portal starts without them: PDFs are not offered, and contents lists carry no page numbers." >&2

export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
address=${PORTAL_ADDRESS:-http://localhost:5080}
web=src/JdPartnership.Web

echo "Restoring and building ..."
dotnet build "$web" -c Release -v quiet -nologo
portal() { dotnet run --project "$web" -c Release --no-build -- "$@"; }

portal migrate
portal demo load --if-empty
cat <<TEXT

  校企合作管理平台 · JdPartnership
  $address
  Demo sign-ins: admin, coordinator, auditor, liaison.jscj, liaison.whzy (password demo-only-2019)
  Ctrl+C stops the portal; the data stays in data/.

TEXT
exec dotnet run --project "$web" -c Release --no-build -- --urls "$address"
