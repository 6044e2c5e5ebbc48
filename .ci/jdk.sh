# Finds a JDK of at least version 25 and exports it as JAVA_HOME; otherwise says what to install and exits with 1.
# Read by ./run and ./verify. TOUCHSTONE_JDKS: folders to look for JDKs in, separated by colons.

needed=25

# The feature version of the JDK in folder $1, such as 25; 0 when there is no JDK with a compiler.
jdk_version() {
  found=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${found:-0}"
}

# Prints the newest JDK below the usual folders, if there is any.
newest_jdk() {
  best=0
  IFS=:
  for folder in ${TOUCHSTONE_JDKS-/usr/lib/jvm:/Library/Java/JavaVirtualMachines:$HOME/.sdkman/candidates/java:$HOME/.jdks}; do
    for jdk in "$folder"/* "$folder"/*/Contents/Home; do
      version=$(jdk_version "$jdk")
      if [ "$version" -gt "$best" ]; then
        best=$version
        newest=$jdk
      fi
    done
  done
  if [ "$best" -gt 0 ]; then echo "$newest"; fi
}

# Prints the folder of the JDK that `javac` on the path belongs to, if there is any.
jdk_on_path() {
  if compiler=$(command -v javac); then
    while [ -L "$compiler" ]; do
      link=$(readlink "$compiler")
      case $link in
        /*) compiler=$link ;;
        *) compiler=$(dirname "$compiler")/$link ;;
      esac
    done
    dirname "$(dirname "$compiler")"
  fi
}

if [ "$(jdk_version "${JAVA_HOME:-}")" -lt "$needed" ]; then
  JAVA_HOME=$(newest_jdk)
  if [ "$(jdk_version "$JAVA_HOME")" -lt "$needed" ]; then
    JAVA_HOME=$(jdk_on_path)
  fi
  if [ "$(jdk_version "$JAVA_HOME")" -lt "$needed" ]; then
    echo "Touchstone needs JDK $needed or newer and found none; install one (for example from adoptium.net) or point JAVA_HOME at it." >&2
    exit 1
  fi
fi
export JAVA_HOME

if ! command -v mvn > /dev/null; then
  echo "Touchstone needs Maven 3.8 or newer to build and found none; install it (for example: apt-get install maven)." >&2
  exit 1
fi
