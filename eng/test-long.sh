#!/usr/bin/env bash
# The counts that take too long for every run: eng/test-long.sh [PROJECT ...], for example: eng/test-long.sh Documents
# Runs the tests that read JDP_LONG_TESTS with it set, prints what they measured and writes docs/proof/long-run.md.
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh
need_sdks
install_missing nginx=nginx-light || exit 1
export JDP_LONG_TESTS=1
results=artifacts/tests-long
rm -rf "$results" artifacts/long-run.txt && mkdir -p "$results"

# PROJECT=FILTER; a project without entry has no long tests.
declare -A filters=([Documents]="FullyQualifiedName~RosterFuzzTests" [Web]="FullyQualifiedName~KilledWhileWritingTests|FullyQualifiedName~TwoNodesTests")
status=0
if [ $# -gt 0 ]; then names=("$@"); else names=("${!filters[@]}"); fi
for name in "${names[@]}"; do
  echo "== $name"
  dotnet test "tests/JdPartnership.$name.Tests" -c Release --nologo --filter "${filters[$name]:?$name has no long tests}" --blame-hang-timeout 90m \
    --logger "console;verbosity=detailed" 2>&1 | tee "$results/$name.log" | grep -E '^ +(Passed|Failed|Skipped) |Standard Output|^ +[0-9]|^Total|error' || true
  grep -q "Test Run Successful" "$results/$name.log" || status=1
done
{
  echo "# Long run"
  echo
  echo "\`eng/test-long.sh ${names[*]}\`, $(date -u +%F), commit $(git rev-parse --short HEAD), $(nproc) cores: $([ $status -eq 0 ] && echo "all passed" || echo "NOT all passed")."
  echo
  grep -hE '^ +(Passed|Failed) ' "$results"/*.log | sed 's/^ */- /'
  sed 's/^/- /' artifacts/long-run.txt 2>/dev/null
} > docs/proof/long-run.md
cat docs/proof/long-run.md
[ $status -eq 0 ] && echo "Long tests passed." || echo "Long tests FAILED: see $results." >&2
exit $status
