#!/usr/bin/env bash
# The counts that take too long for every run: eng/test-long.sh [PROJECT ...], for example: eng/test-long.sh Documents
# Runs the tests that read JDP_LONG_TESTS with it set, and prints what they measured.
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh
need_sdks
export JDP_LONG_TESTS=1
results=artifacts/tests-long
rm -rf "$results" && mkdir -p "$results"

# PROJECT=FILTER; a project without entry has no long tests.
declare -A filters=([Documents]="FullyQualifiedName~RosterFuzzTests")
status=0
if [ $# -gt 0 ]; then names=("$@"); else names=("${!filters[@]}"); fi
for name in "${names[@]}"; do
  echo "== $name"
  dotnet test "tests/JdPartnership.$name.Tests" -c Release --nologo --filter "${filters[$name]:?$name has no long tests}" --blame-hang-timeout 20m \
    --logger "console;verbosity=detailed" 2>&1 | tee "$results/$name.log" | grep -E '^ +(Passed|Failed|Skipped) |Standard Output|^ +[0-9]|^Total|error' || true
  grep -q "Test Run Successful" "$results/$name.log" || status=1
done
[ $status -eq 0 ] && echo "Long tests passed." || echo "Long tests FAILED: see $results." >&2
exit $status
