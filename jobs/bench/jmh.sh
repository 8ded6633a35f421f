#!/usr/bin/env bash
# JMH benchmarks of what is done with each article. JMH is GPL with the classpath exception: it is in the profile
# "bench" only, in the scope of tests, and never in a jar of dyad.
#   jobs/bench/jmh.sh [names of benchmarks, options of JMH]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/classpath.sh" bench
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
out=$home/jobs/target/jmh
mkdir -p "$out"
"${bin}javac" --release 17 -d "$out" -cp "$classpath" "$home"/jobs/bench/jmh/dyad/jobs/bench/*.java
"${bin}java" -Xmx2g -cp "$out:$classpath" org.openjdk.jmh.Main -jvmArgs "-Xmx2g -XX:+UseParallelGC" "$@"
