#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A DS record in Unbound's local-data is looked up in the local-zone of the name ABOVE it: a local-zone for exactly that
# name does not hold it, and Unbound does not start ("internal error: no zone for rr").
#
# Package:   unbound 1.17.1-2+deb12u4 (Debian 12)
# Expected:  local-zone "child.example." and local-data "child.example. DS ..." fit each other, as they do for a TXT record.
# Seen:      with TXT: no errors. With DS: a warning "duplicate local-zone child.example.", then "fatal error: internal error:
#            no zone for rr child.example. ...". With local-zone "example." instead: no errors, and the DS is answered.
# Why:       DS stands at the parent's side of the zone cut (RFC 4035 2.4), and Unbound looks there, for its own data too.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
checker=$(command -v unbound-checkconf || echo /usr/sbin/unbound-checkconf)
if [ ! -x "$checker" ]; then
    (cd "$folder" && apt-get download unbound libpython3.11 >/dev/null 2>&1 && for p in ./*.deb; do dpkg-deb -x "$p" root; done)
    checker=$folder/root/usr/sbin/unbound-checkconf
fi
[ -x "$checker" ] || { echo "unbound-checkconf is not here and could not be fetched"; exit 2; }

digest=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
try() { # name, local-zone, local-data
    cat >"$folder/$1.conf" <<CONF
server:
  username: ""
  chroot: ""
  directory: "$folder"
  pidfile: ""
  use-syslog: no
  logfile: ""
  module-config: "iterator"
  interface: 127.0.0.1@5399
  local-zone: "$2" typetransparent
  local-data: "$3"
remote-control:
  control-enable: no
CONF
    "$checker" "$folder/$1.conf" >"$folder/$1.out" 2>&1
    status=$?
    echo "local-zone $2, local-data $3: exit $status"
    sed 's/^/    /' "$folder/$1.out"
    return $status
}

same=0
try txt child.example. 'child.example. 60 IN TXT x' || same=1
try ds child.example. "child.example. 60 IN DS 12345 13 2 $digest" && same=1
grep -q 'no zone for rr' "$folder/ds.out" || same=1
try above example. "child.example. 60 IN DS 12345 13 2 $digest" || same=1
[ $same = 0 ] && echo "as written down" || echo "it behaves otherwise"
exit $same
