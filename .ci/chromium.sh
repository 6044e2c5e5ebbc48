# Finds Chromium for the browser journeys and exports it as CHROMIUM; installs Debian's when it is missing and that is
# allowed, otherwise prints the command that does and exits with 1. Read by ./verify.

find_chromium() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
}

CHROMIUM=$(find_chromium)
if [ -z "$CHROMIUM" ]; then
  if [ "$(id -u)" = 0 ]; then
    root=
  elif command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
    root='sudo -n'
  else
    root=none
  fi
  if [ "$root" = none ] || ! command -v apt-get > /dev/null; then
    echo "The browser journeys need Chromium. Install it with: sudo apt-get install -y chromium" >&2
    exit 1
  fi
  echo "Installing Chromium for the browser journeys ..." >&2
  $root apt-get update -q > /dev/null < /dev/null || true
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium > /dev/null < /dev/null || {
    echo "Chromium could not be installed. Install it with: sudo apt-get install -y chromium" >&2
    exit 1
  }
  CHROMIUM=$(find_chromium)
fi
export CHROMIUM
