#!/usr/bin/env bash
# Measures against the floors of the same run and prints ratios: eng/bench.sh [p1 p2 p3 p4 p5 p9 p10 p12 room requests]
set -euo pipefail
cd "$(dirname "$0")/.."
. eng/tools.sh
need_sdks
install_missing soffice=libreoffice-writer-nogui "${fonts[@]}"
dotnet build tests/JdPartnership.Benchmarks -c Release -v quiet -nologo
exec dotnet run --project tests/JdPartnership.Benchmarks -c Release --no-build -- "$@"
