#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# An update signed with a key name that the server does not know: Knot DNS 3.2 says which error it is (BADKEY, in a TSIG
# record), Knot DNS 3.4 and 3.5 say nothing of it, and their answer is the same as for a zone that the server does not hold.
#
# Packages:  knot 3.2.6-1 (Debian 12), 3.4.6-2 (Debian 13); nsupdate of bind9-dnsutils
# Expected:  RCODE NOTAUTH and a TSIG record with the error BADKEY (RFC 8945 5.2.1), as the wrong secret of a known key
#            gives NOTAUTH and BADSIG.
# Seen:      3.2: unknown key -> NOTAUTH, TSIG BADKEY; wrong secret -> NOTAUTH, TSIG BADSIG.
#            3.4, 3.5: unknown key -> NOTAUTH, no TSIG record; wrong secret -> NOTAUTH, TSIG BADSIG.
#            All: a good key and a zone that is not there -> NOTAUTH, no TSIG record.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

PATH=$PATH:/usr/sbin
for tool in knotd nsupdate python3; do
    command -v $tool >/dev/null || { echo "$tool is not here (packages: knot bind9-dnsutils python3)"; exit 2; }
done
version=$(knotd --version | grep -o '[0-9][0-9.]*' | head -n 1)
case $version in
    3.2.*) written=BADKEY ;;
    3.4.* | 3.5.*) written=none ;;
    *) echo "knot $version: not a version that is written down"; exit 2 ;;
esac

folder=$(mktemp -d) || exit 2
server=
trap '[ -z "$server" ] || { kill $server; wait $server; }; rm -rf "$folder"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
good=$(printf 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' | base64)
wrong=$(printf 'ZYXWVUTSRQPONMLKJIHGFEDCBA' | base64)
cat >"$folder/knot.conf" <<CONF
server:
  rundir: $folder
  listen: 127.0.0.1@$port
database:
  storage: $folder
log:
  - target: stderr
    any: warning
key:
  - id: known.key
    algorithm: hmac-sha256
    secret: $good
acl:
  - id: updates
    key: known.key
    action: update
zone:
  - domain: example
    storage: $folder
    file: example.zone
    acl: updates
CONF
printf '%s\n' 'example. 60 SOA ns.example. h.example. 1 2 3 4 5' 'example. 60 NS ns.example.' 'ns.example. 60 A 127.0.0.1' \
    >"$folder/example.zone"
knotd -c "$folder/knot.conf" >"$folder/log" 2>&1 &
server=$!
tries=0
until dig +short +time=1 +tries=1 @127.0.0.1 -p "$port" example SOA 2>/dev/null | grep -q '^ns'; do
    tries=$((tries + 1))
    [ $tries -lt 30 ] && kill -0 $server 2>/dev/null || { cat "$folder/log"; echo "knotd did not start"; exit 2; }
    sleep 0.2
done

try() { # key name, secret, zone: "RCODE TSIG-error"
    printf 'server 127.0.0.1 %s\nzone %s\nkey hmac-sha256:%s %s\nupdate add x.%s 60 TXT y\nsend\n' "$port" "$3" "$1" "$2" "$3" |
        nsupdate -d 2>&1 | sed -n '/^Reply from update/,$p' >"$folder/reply"
    rcode=$(sed -n 's/.*opcode: UPDATE, status: \([A-Z]*\).*/\1/p' "$folder/reply")
    error=$(sed -n 's/.*TSIG.* [0-9]* \([A-Z]*\) 0 *$/\1/p' "$folder/reply")
    echo "$rcode ${error:-none}"
}
same=0
check() { # what, seen, written
    echo "knot $version, $1: $2"
    [ "$2" = "$3" ] || { echo "    written down: $3"; same=1; }
}
check "the right key" "$(try known.key "$good" example)" "NOERROR NOERROR"
check "the secret of the key is wrong" "$(try known.key "$wrong" example)" "NOTAUTH BADSIG"
check "the name of the key is unknown" "$(try other.key "$good" example)" "NOTAUTH $written"
check "the right key, a zone that is not here" "$(try known.key "$good" elsewhere)" "NOTAUTH none"
[ $same = 0 ] && echo "as written down" || echo "it behaves otherwise"
exit $same
