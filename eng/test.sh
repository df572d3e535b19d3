#!/usr/bin/env bash
# Builds everything and runs every test. The last line is "N passed, N failed, N skipped"; exit code 0 only when none failed.
# eng/test.sh [PROJECT ...] runs only these, for example: eng/test.sh Core Data
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh

need_sdks
install_missing chromium-headless-shell=chromium-headless-shell soffice=libreoffice-writer-nogui /usr/lib/libreoffice/program/libsclo.so=libreoffice-calc-nogui pdftotext=poppler-utils nginx=nginx-light "${fonts[@]}" || exit 1

configuration=Release
results=artifacts/tests
rm -rf "$results" artifacts/test-logs artifacts/sql-captured artifacts/sql-proof.txt && mkdir -p "$results"
failed_build() { echo "$1" >&2; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

dotnet restore JdPartnership.sln -v quiet || failed_build "Restore failed."
dotnet build JdPartnership.sln -c $configuration --no-restore -v quiet -nologo || failed_build "Build failed."
if [ $# -eq 0 ]; then
  dotnet format whitespace JdPartnership.sln --no-restore --verify-no-changes --exclude src/JdPartnership.Data.Sqlite/Migrations src/JdPartnership.Data.SqlServer/Migrations \
    || failed_build "Formatting differs: run eng/format.sh."
fi

# Data, Web and Browser each judge for SQL Server what their tests captured, and add it to artifacts/sql-proof.txt.
if [ $# -gt 0 ]; then names=("$@"); else names=(Core Documents Data Web Browser); fi
# What the portals of the tests log, searched at the end for personal data that the tests typed.
export JDP_TEST_LOGS=$PWD/artifacts/test-logs
passed=0 failed=0 skipped=0
for name in "${names[@]}"; do
  log="$results/$name.log"
  echo "== $name"
  dotnet test "tests/JdPartnership.$name.Tests" -c $configuration --no-build --nologo --blame-hang-timeout 10m \
    --logger "trx;LogFileName=$PWD/$results/$name.trx" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  counts=$(grep -E '^(Passed|Failed|Skipped)! +- ' "$log" | tail -1)
  f=$(sed -nE 's/.*Failed: +([0-9]+).*/\1/p' <<<"$counts") p=$(sed -nE 's/.*Passed: +([0-9]+).*/\1/p' <<<"$counts") s=$(sed -nE 's/.*Skipped: +([0-9]+).*/\1/p' <<<"$counts")
  # A run that died before its summary is a failure, whatever it had counted.
  if [ -z "$counts" ] || { [ "$status" -ne 0 ] && [ "${f:-0}" -eq 0 ]; }; then f=$(( ${f:-0} + 1 )); fi
  passed=$((passed + ${p:-0})) failed=$((failed + f)) skipped=$((skipped + ${s:-0}))
done

case " ${names[*]} " in *" Web "*) eng/find-canaries.sh artifacts/test-logs && passed=$((passed + 1)) || failed=$((failed + 1)) ;; esac
[ -f artifacts/sql-proof.txt ] && cat artifacts/sql-proof.txt
# A long log is often cut in its middle: what failed is said once more at its end.
[ "$failed" -eq 0 ] || awk '/^  Failed /,/^  Stack Trace:/' "$results"/*.log
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
