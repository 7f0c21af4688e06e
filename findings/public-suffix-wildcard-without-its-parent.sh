#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The Public Suffix List has "*.sch.uk" and no "sch.uk". Is sch.uk then a domain that somebody registered below uk, or a
# suffix? Three well-known libraries, one list, two answers: libpsl and npm's psl say suffix, npm's tldts says registered.
# The same for compute.amazonaws.com, whose owner tldts takes to be amazonaws.com.
#
# Packages:  libpsl5 0.21.2-1 and its built-in list (Debian 12); npm psl 1.15.0, tldts 6.1.0
# Expected:  the list's algorithm: a rule matches a domain that has all its labels, "*" being one label. "*.sch.uk" has three,
#            so it does not match sch.uk; "uk" does, and sch.uk is what was registered. (tldts.)
# Seen:      sch.uk                 libpsl: suffix   psl: suffix   tldts: sch.uk
#            compute.amazonaws.com  libpsl: suffix   psl: suffix   tldts: amazonaws.com
#            x.a.sch.uk             x.a.sch.uk by all three
# Why it matters: the organisation of a mail domain, where it is taken from the list, depends on the library.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
for tool in python3 node npm; do
    command -v $tool >/dev/null || { echo "$tool is not here"; exit 2; }
done
(cd "$folder" && npm init -y && npm install --silent --ignore-scripts psl@1.15.0 tldts@6.1.0) >"$folder/npm.log" 2>&1 ||
    { cat "$folder/npm.log"; exit 2; }
cat >"$folder/try.py" <<'PY'
import ctypes, sys
library = ctypes.CDLL("libpsl.so.5")
library.psl_latest.restype = ctypes.c_void_p
library.psl_registrable_domain.restype = ctypes.c_char_p
library.psl_registrable_domain.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
rules = library.psl_latest(None)
for name in sys.argv[1:]:
    found = library.psl_registrable_domain(rules, name.encode())
    print("libpsl", name, found.decode() if found else "suffix")
PY
cat >"$folder/try.js" <<'JS'
const psl = require('psl'), tldts = require('tldts');
for (const name of process.argv.slice(2)) {
    console.log('psl', name, psl.get(name) || 'suffix');
    console.log('tldts', name, tldts.getDomain(name, { allowPrivateDomains: true }) || 'suffix');
}
JS
names="sch.uk compute.amazonaws.com x.a.sch.uk"
{ python3 "$folder/try.py" $names && (cd "$folder" && node try.js $names); } >"$folder/seen" 2>&1 ||
    { cat "$folder/seen"; exit 2; }
cat "$folder/seen"
sort >"$folder/written" <<'SEEN'
libpsl sch.uk suffix
libpsl compute.amazonaws.com suffix
libpsl x.a.sch.uk x.a.sch.uk
psl sch.uk suffix
psl compute.amazonaws.com suffix
psl x.a.sch.uk x.a.sch.uk
tldts sch.uk sch.uk
tldts compute.amazonaws.com amazonaws.com
tldts x.a.sch.uk x.a.sch.uk
SEEN
sort "$folder/seen" | cmp -s - "$folder/written" && { echo "as written down"; exit 0; }
echo "it behaves otherwise"
exit 1
