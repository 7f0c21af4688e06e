#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# "mail IN 3600 A 192.0.2.1" is a valid line of a zone file: class and TTL may stand in either order (RFC 1035 5.1). ldns reads
# the TTL after the class as the type, and gives the whole file up; BIND and NSD read it.
#
# Packages:  ldnsutils 1.8.3-1+b1 (Debian 12), 1.8.4-2+b1 (Debian 13); bind9-utils, nsd of each
# Expected:  the same record from all, whichever comes first.
# Seen:      3600 IN A: read by all.
#            IN 3600 A: named-checkzone and nsd-checkzone OK; ldns-read-zone
#            "Syntax error, could not parse the RR's rdata at line 4", exit 1. The same with the TTL as 1h.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

PATH=$PATH:/usr/sbin
for tool in ldns-read-zone named-checkzone nsd-checkzone; do
    command -v $tool >/dev/null || { echo "$tool is not here (packages: ldnsutils bind9-utils nsd)"; exit 2; }
done
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
same=0
try() { # line of the zone, what ldns is written down to do
    printf '%s\n' 'example. 60 IN SOA ns.example. h.example. 1 2 3 4 5' 'example. 60 IN NS ns.example.' \
        'ns.example. 60 IN A 127.0.0.1' "$1" >"$folder/zone"
    ldns=read bind=read nsd=read
    ldns-read-zone "$folder/zone" >"$folder/ldns" 2>&1 || ldns=refused
    named-checkzone -q example "$folder/zone" || bind=refused
    nsd-checkzone example "$folder/zone" >/dev/null 2>&1 || nsd=refused
    echo "$1: ldns $ldns, BIND $bind, NSD $nsd"
    [ $ldns = read ] || sed 's/^/    /' "$folder/ldns"
    [ "$ldns $bind $nsd" = "$2 read read" ] || same=1
}
try 'mail.example. 3600 IN A 192.0.2.1' read
try 'mail.example. IN 3600 A 192.0.2.1' refused
try 'mail.example. IN 1h A 192.0.2.1' refused
try 'mail.example. IN A 192.0.2.1' read
[ $same = 0 ] && echo "as written down" || echo "it behaves otherwise"
exit $same
