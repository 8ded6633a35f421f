# Sourced: builds what is out of date and sets $classpath to the classes of both modules, their tests and libraries.
#   $1  a Maven profile with more libraries, or "": without one it would be the first argument of the caller
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
libraries=$home/jobs/target/bench${1:+-$1}.classpath
if [[ ! -s $libraries ]] || [[ -n $(find "$home/pom.xml" "$home"/{common,jobs}/pom.xml "$home"/{common,jobs}/src \
  -newer "$libraries" -print -quit) ]]; then
  (cd "$home" && mvn -B -ntp -q ${MAVEN_OPTIONS:-} ${1:+-P "$1"} -DskipTests package dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile="target/$(basename "$libraries")") >&2
  touch "$libraries" # Maven leaves a list alone that says the same
fi
classpath=$home/jobs/target/classes:$home/jobs/target/test-classes:$home/common/target/classes:$home/common/target/test-classes:$(<"$libraries")
