#!/usr/bin/env bash
# Searches the logs of a test run for the canaries (tests/canaries.txt): numbers and a password that tests type and no log may hold.
# eng/find-canaries.sh FOLDER: exit code 0 only when there are logs and none of them holds one.
set -uo pipefail
cd "$(dirname "$0")/.."

logs=$(find "$1" -type f -size +0 2>/dev/null | wc -l)
if [ "$logs" -eq 0 ]; then echo "No logs under $1: nothing was searched." >&2; exit 1; fi
hits=$(grep -rnF --file=tests/canaries.txt "$1")
case $? in
  1) echo "No canary in $logs logs." ;;
  0) echo "Personal data in a log:" >&2; cut -c1-400 <<<"$hits" | head -20 >&2; exit 1 ;;
  *) echo "The search failed." >&2; exit 1 ;;
esac
