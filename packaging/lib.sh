# SPDX-License-Identifier: Apache-2.0
# Shared by packaging/run and packaging/test: what to install, how to say what is being done.
# Meant for Debian 12 and 13; elsewhere it names what is missing and stops.

# Needed to build and to run.
BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libgl1-mesa-dev libegl1
  libldns-dev libssl-dev libpsl-dev libcurl4-openssl-dev libnghttp2-dev libexpected-dev
)
# Needed to run a window: fonts to draw with (Latin and Arabic, Japanese), the plug-ins for SVG icons and for X11 or Wayland.
RUN_PACKAGES=(libqt6svg6 qt6-wayland fonts-dejavu-core fonts-noto-core fonts-morisawa-bizud-gothic publicsuffix)
# Real counterparts for the tests: name servers, resolvers, readers of what we write.
TEST_PACKAGES=(
  nsd unbound knot knot-dnssecutils bind9 bind9-dnsutils bind9-utils
  pdns-server pdns-backend-bind pdns-backend-sqlite3 sqlite3 gdnsd pdns-recursor knot-resolver dnsmasq-base
  nodejs python3-yaml poppler-utils openssl xvfb xauth tidy
  libyaml-cpp-dev desktop-file-utils appstream ldnsutils python3 python3-dkim perl libmail-dkim-perl opendkim-tools
)
# Needed by packaging/checks and .ci/run only: a second compiler, the readers of our style, and Google Benchmark.
CHECK_PACKAGES=(git clang-14 clang-tidy-14 clang-format-14 libbenchmark-dev python3)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '\n!! %s\n' "$*" >&2; exit 1; }

missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
  done
}

# Installs what is missing of the named packages; asks for nothing, starts no services.
install_packages() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null \
    || fail "This command sets up Debian (or what has its package manager). Elsewhere, install: $*"
  local missing
  mapfile -t missing < <(missing_packages "$@")
  if [ "${#missing[@]}" -eq 0 ]; then
    say "All ${#} packages are installed"
    return
  fi
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Run this as root, or install sudo. Missing: ${missing[*]}"
    sudo=(sudo)
  fi
  # Name servers come along for the tests; their system services are not wanted. Only stop what we brought.
  local policy=/usr/sbin/policy-rc.d made_policy=no
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${sudo[@]}" tee "$policy" >/dev/null
    "${sudo[@]}" chmod 755 "$policy"
    made_policy=yes
  fi
  local status=0
  "${sudo[@]}" apt-get update -q || status=$?
  if [ "$status" -eq 0 ]; then
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}" || status=$?
  fi
  [ "$made_policy" = no ] || "${sudo[@]}" rm -f "$policy"
  [ "$status" -eq 0 ] || fail "The packages could not be installed (apt-get said why above)."
}

# configure_and_build <build directory> <cmake arguments…>
configure_and_build() {
  local directory=$1
  shift
  say "Configuring in $directory"
  cmake -S . -B "$directory" -G Ninja "$@" >"$directory.log" 2>&1 || { cat "$directory.log"; fail "Configuring failed"; }
  say "Building"
  cmake --build "$directory" || fail "The build failed"
}
