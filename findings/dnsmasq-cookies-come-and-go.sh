#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A client of dnsmasq sees DNS cookies that come and go: dnsmasq hands on the server cookie of whoever it forwarded to, and
# has none in what it answers from its own cache. RFC 7873 lets a client take a reply without the cookie that it has seen
# before for a forgery; one that does so and waits gets no answers from dnsmasq any more.
#
# Packages:  dnsmasq-base 2.90-4~deb12u2, bind9 1:9.18.49-1~deb12u3 (Debian 12), bind9-dnsutils for dig
# Expected:  one server, one behaviour: a cookie in every reply, or in none.
# Seen:      forwarded: server cookie of the BIND behind it; the same question again, from the cache: none.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

PATH=$PATH:/usr/sbin:/sbin
for program in dnsmasq named dig; do
    command -v "$program" >/dev/null || { echo "$program is not here"; exit 2; }
done
folder=$(mktemp -d) || exit 2
named_pid= dnsmasq_pid=
trap 'kill $named_pid $dnsmasq_pid 2>/dev/null; wait 2>/dev/null; rm -rf "$folder"' EXIT
behind=$((20000 + $$ % 5000)) front=$((25000 + $$ % 5000))
cat >"$folder/named.conf" <<CONF
options {
    directory "$folder"; listen-on port $behind { 127.0.0.1; }; listen-on-v6 { none; }; recursion no;
    dnssec-validation no; pid-file none; session-keyfile "$folder/key"; managed-keys-directory "$folder"; notify no;
};
controls { };
zone "cookie.example" { type primary; file "zone"; };
CONF
printf '$TTL 300\n@ SOA ns1 host 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n@ A 192.0.2.1\n' >"$folder/zone"
cat >"$folder/dnsmasq.conf" <<CONF
port=$front
listen-address=127.0.0.1
bind-interfaces
no-resolv
no-hosts
pid-file=
user=root
group=root
log-facility=-
server=127.0.0.1#$behind
CONF
named -g -n 1 -c "$folder/named.conf" >"$folder/named.log" 2>&1 &
named_pid=$!
dnsmasq -k -C "$folder/dnsmasq.conf" >"$folder/dnsmasq.log" 2>&1 &
dnsmasq_pid=$!
tries=0
until dig @127.0.0.1 -p "$behind" cookie.example SOA +short +tries=1 +time=1 2>/dev/null | grep -q ns1 &&
    dig @127.0.0.1 -p "$front" cookie.example SOA +short +tries=1 +time=1 2>/dev/null | grep -q ns1; do
    tries=$((tries + 1))
    [ "$tries" -lt 20 ] || { echo "the servers did not start"; exit 2; }
    sleep 0.5
done
# A full cookie: 8 octets of the client's and at least as many of the server's.
cookie() {
    if dig @127.0.0.1 -p "$front" cookie.example A +cookie=0102030405060708 | grep -qiE 'COOKIE: 0102030405060708[0-9a-f]{16,}'; then
        echo yes
    else
        echo no
    fi
}
seen="forwarded: $(cookie). from the cache: $(cookie)."
echo "$(dnsmasq --version | head -n 1 | cut -d' ' -f1-3): server cookie when $seen"
[ "$seen" = "forwarded: yes. from the cache: no." ] && { echo "as written down"; exit 0; }
echo "it behaves otherwise"
exit 1
