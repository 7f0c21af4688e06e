#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A TXT record that a zone file holds twice, letter by letter: other servers keep one, as RFC 2181 section 5 has no equal records
# in a set. PowerDNS stores both, serves one, and counts two: an update whose condition is the very set that it serves is
# refused with NXRRSET, as if somebody had changed the zone in between.
#
# Packages:  pdns-server 4.7.3-2, pdns-backend-sqlite3, sqlite3, bind9 1:9.18 (Debian 12), bind9-dnsutils for dig and nsupdate
# Expected:  the set as it is served can be named as the condition of an update (RFC 2136 section 2.4.2).
# Seen:      BIND: one record served, the update made. PowerDNS: one record served, the update refused with NXRRSET.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

PATH=$PATH:/usr/sbin:/sbin
schema=/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql
for program in pdns_server pdnsutil sqlite3 named dig nsupdate; do
    command -v "$program" >/dev/null || { echo "$program is not here"; exit 2; }
done
[ -r "$schema" ] || { echo "pdns-backend-sqlite3 is not here"; exit 2; }
folder=$(mktemp -d) || exit 2
named_pid= pdns_pid=
trap 'kill $named_pid $pdns_pid 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
bind=$((20000 + $$ % 5000)) pdns=$((25000 + $$ % 5000))
printf '$ORIGIN doubled.example.\n$TTL 300\n@ SOA ns1 host 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n' >"$folder/zone"
printf 'text TXT "the same"\ntext TXT "the same"\n' >>"$folder/zone"
cat >"$folder/named.conf" <<CONF
options {
    directory "$folder"; listen-on port $bind { 127.0.0.1; }; listen-on-v6 { none; }; recursion no;
    dnssec-validation no; pid-file none; session-keyfile "$folder/key"; managed-keys-directory "$folder"; notify no;
};
controls { };
zone "doubled.example" { type primary; file "zone.bind"; allow-update { 127.0.0.1; }; };
CONF
cp "$folder/zone" "$folder/zone.bind"
cat >"$folder/pdns.conf" <<CONF
launch=gsqlite3
gsqlite3-database=$folder/pdns.sqlite3
local-address=127.0.0.1
local-port=$pdns
socket-dir=$folder
dnsupdate=yes
allow-dnsupdate-from=127.0.0.0/8
daemon=no
guardian=no
security-poll-suffix=
CONF
sqlite3 "$folder/pdns.sqlite3" <"$schema"
pdnsutil --config-dir="$folder" load-zone doubled.example "$folder/zone" >"$folder/load.log" 2>&1
named -g -n 1 -c "$folder/named.conf" >"$folder/named.log" 2>&1 &
named_pid=$!
pdns_server --config-dir="$folder" >"$folder/pdns.log" 2>&1 &
pdns_pid=$!
tries=0
until dig @127.0.0.1 -p "$bind" doubled.example SOA +short +tries=1 +time=1 2>/dev/null | grep -q ns1 &&
    dig @127.0.0.1 -p "$pdns" doubled.example SOA +short +tries=1 +time=1 2>/dev/null | grep -q ns1; do
    tries=$((tries + 1))
    [ "$tries" -lt 20 ] || { echo "the servers did not start"; exit 2; }
    sleep 0.5
done
served() { dig @127.0.0.1 -p "$1" text.doubled.example TXT +short | grep -c 'the same'; }
update() {
    printf 'server 127.0.0.1 %s\nzone doubled.example.\nprereq yxrrset text.doubled.example. TXT "the same"\n%s\nsend\n' \
        "$1" 'update add new.doubled.example. 300 A 192.0.2.1' | nsupdate 2>&1 | grep -o 'NXRRSET' || echo made
}
bind_seen="$(served "$bind") $(update "$bind")"
pdns_seen="$(served "$pdns") $(update "$pdns")"
echo "BIND $(named -v | cut -d' ' -f2): served $bind_seen"
echo "PowerDNS $(dpkg-query -W -f='${Version}' pdns-server 2>/dev/null): served $pdns_seen"
if [ "$bind_seen" = "1 made" ] && [ "$pdns_seen" = "1 NXRRSET" ]; then
    echo "as written down"
else
    echo "it behaves otherwise now"
    exit 1
fi
