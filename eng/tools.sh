# Shared by the other scripts: makes sure that what they need is there, and says what it installs.
# shellcheck shell=bash

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

need_sdks() {
  if ! command -v dotnet >/dev/null || ! dotnet --list-sdks | grep -q '^10\.'; then
    echo "The .NET 10 SDK is missing: install it first (package dotnet-sdk-10.0)." >&2
    exit 1
  fi
  if ! command -v node >/dev/null || [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
    echo "Node.js 20 or newer is missing: install it first." >&2
    exit 1
  fi
  # A package of its own where Node is the distribution's.
  install_missing npm=npm || exit 1
}

# install_missing COMMAND=PACKAGE ... : installs the packages whose command (or file, when it has a slash) is not there.
# Without root it only says what is missing and returns 1.
install_missing() {
  local missing=() pair probe package
  for pair in "$@"; do
    probe=${pair%%=*} package=${pair#*=}
    if [[ $probe == */* ]]; then [ -e "$probe" ] || missing+=("$package")
    else command -v "$probe" >/dev/null || missing+=("$package"); fi
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Missing: ${missing[*]}. Install with: apt-get install --no-install-recommends ${missing[*]}" >&2
    return 1
  fi
  echo "Installing ${missing[*]} ..."
  apt-get update -qq
  # Run level 1: a server among them is installed, not started.
  RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Chinese, and a Latin face as wide as the one the documents name: page breaks then fall where Word puts them.
fonts=(/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc=fonts-noto-cjk /usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf=fonts-liberation)
