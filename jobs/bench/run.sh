#!/usr/bin/env bash
# Runs the whole job over generated articles and prints what it cost as a line of JSON.
#   jobs/bench/run.sh N [none|event|pair|outlet]
#   jobs/bench/run.sh N [SKEW] FOLDER   keeps corpus and tables there, and takes the corpus that is there
#   BENCH_HEAP       heap of the JVM, default 2g
#   BENCH_JAVA_OPTS  further options of the JVM, such as those of a flight recording
set -euo pipefail
count=${1:?"usage: run.sh N [none|event|pair|outlet] [FOLDER]"}
skew=${2:-none}
source "$(dirname "${BASH_SOURCE[0]}")/classpath.sh" ""
if [[ -n ${3:-} ]]; then
  folder=$3
  mkdir -p "$folder"
else
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
corpus=$folder/articles-$count-$skew
if [[ ! -d $corpus ]]; then
  "$java" -Xmx1g -cp "$classpath" dyad.jobs.bench.GeneratedCorpus "$corpus.part" "$count" "$skew" >&2
  mv "$corpus.part" "$corpus"
fi
export SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1}
# shellcheck disable=SC2086
"$java" "@$home/jobs/jvm.options" -Xlog:disable -Xlog:all=warning:stderr "-Xmx${BENCH_HEAP:-2g}" ${BENCH_JAVA_OPTS:-} -cp "$classpath" \
  dyad.jobs.bench.MeasureRun "$corpus" "$folder/tables-$count-$skew" "$count $skew" 2>"$folder/log" || {
  tail -n 40 "$folder/log" >&2
  exit 3
}
