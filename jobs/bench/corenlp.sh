#!/usr/bin/env bash
# Throughput of parse and annotate beside Stanford CoreNLP's tokenize, ssplit, pos and ner, on one thread, over the same
# texts, in one run. CoreNLP is GPL: it is in the profile "corenlp" only, in the scope of tests, and never in a jar of
# dyad. Its models are a download of half a gigabyte.
#   jobs/bench/corenlp.sh [N articles, 300 without]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/classpath.sh" corenlp
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$home/jobs/target/corenlp
mkdir -p "$out"
"${bin}javac" --release 17 -proc:none -d "$out" -cp "$classpath" "$home"/jobs/bench/corenlp/dyad/jobs/bench/*.java
"${bin}java" -Xmx4g -XX:+UseParallelGC -cp "$out:$classpath" dyad.jobs.bench.MeasureCoreNlp "${1:-300}"
