#!/usr/bin/env bash
# The counts that take too long for every run: eng/test-long.sh [PROJECT ...], for example: eng/test-long.sh Documents
# Runs the tests that read JDP_LONG_TESTS with it set and writes what they measured to docs/proof/long-run.md (only a run of all projects does).
# The last line is "N passed, N failed"; exit code 0 only when none failed.
set -uo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh
need_sdks
install_missing nginx=nginx-light || exit 1
export JDP_LONG_TESTS=1
results=artifacts/tests-long
rm -rf "$results" artifacts/long-run.txt artifacts/test-logs-long && mkdir -p "$results"
# Logs of the portals, searched at the end for personal data that the tests typed.
export JDP_TEST_LOGS=$PWD/artifacts/test-logs-long

# PROJECT=FILTER; a project without entry has no long tests.
declare -A filters=(
  [Documents]="FullyQualifiedName~RosterFuzzTests"
  [Data]="FullyQualifiedName~UploadInterleavingTests"
  [Web]="FullyQualifiedName~KilledWhileWritingTests|FullyQualifiedName~KilledWhileImportingTests|FullyQualifiedName~TwoNodesTests"
)
if [ $# -gt 0 ]; then names=("$@"); else names=(Documents Data Web); fi
started=$SECONDS passed=0 failed=0
for name in "${names[@]}"; do
  echo "== $name"
  log="$results/$name.log"
  dotnet test "tests/JdPartnership.$name.Tests" -c Release --nologo --filter "${filters[$name]:?$name has no long tests}" --blame-hang-timeout 90m \
    --logger "console;verbosity=detailed" > "$log" 2>&1
  status=$?
  grep -E '^ +(Passed|Failed|Skipped) |^ +Error Message|error' "$log"
  p=$(grep -cE '^ +Passed ' "$log") f=$(grep -cE '^ +Failed ' "$log")
  # A run that died before its summary is a failure, whatever it had counted.
  if [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
  passed=$((passed + p)) failed=$((failed + f))
done
case " ${names[*]} " in *" Web "*) eng/find-canaries.sh artifacts/test-logs-long && passed=$((passed + 1)) || failed=$((failed + 1)) ;; esac

summary=$results/long-run.md
{
  echo "# Long run"
  echo
  echo "\`eng/test-long.sh\`, $(date -u +%F), commit $(git rev-parse --short HEAD), $(nproc) cores, $(((SECONDS - started + 30) / 60)) minutes. Written by the run itself."
  echo
  sed 's/^/- /' artifacts/long-run.txt 2>/dev/null
  echo
  echo "| test | result |"
  echo "| --- | --- |"
  sed -nE 's/^ +(Passed|Failed) ([^ ]+)\.([A-Za-z]+)\.([^ ]+) \[(.*)\]$/| \3.\4 | \1, \5 |/p' "$results"/*.log
  echo
  echo "$passed passed, $failed failed"
} > "$summary"
[ $# -eq 0 ] && cp "$summary" docs/proof/long-run.md
cat "$summary"
[ "$failed" -eq 0 ]
