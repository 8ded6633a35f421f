#!/usr/bin/env bash
# What one core can do at most: parses and annotates N generated articles in memory, on one thread.
#   jobs/bench/limit.sh [N]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/classpath.sh" ""
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx2g -XX:+UseParallelGC -cp "$classpath" dyad.jobs.bench.MeasureLimit "${1:-2000}"
