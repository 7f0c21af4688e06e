#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# There is no way to name the developer of a program in its AppStream file that both Debian 12's and Debian 13's validator
# accept without a remark: <developer> is an unknown tag to the one, <developer_name> a deprecated one to the other, and
# with neither the other misses it. A strict check that passes on one release fails on the next.
#
# Packages:  appstream 0.16.1-2 (Debian 12), 1.0.5-1 (Debian 13)
# Expected:  one of the three forms passes "appstreamcli validate --strict" everywhere.
# Seen:      0.16.1: <developer> unknown-tag; <developer_name> passes; neither passes.
#            1.0.5, 1.1.2: <developer> passes; <developer_name> developer-name-tag-deprecated; neither developer-info-missing.
#            Also: without a homepage 0.16.1 says nothing, 1.0.5 and 1.1.2 fail (url-homepage-missing), strict or not.
# Seen on:   28 November 2026
# Exit:      0 as written down, 1 it behaves otherwise, 2 could not be tried
set -u

folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
command -v appstreamcli >/dev/null || { echo "appstreamcli is not here (package: appstream)"; exit 2; }
version=$(appstreamcli --version | grep -o '[0-9][0-9.]*' | head -n 1)
case $version in
    0.16.*) written='developer: unknown-tag. developer_name: passes. neither: passes. no homepage: passes.' ;;
    1.0.* | 1.1.*)
        written='developer: passes. developer_name: developer-info-missing,developer-name-tag-deprecated.'
        written="$written neither: developer-info-missing. no homepage: url-homepage-missing." ;;
    *) echo "appstream $version: not a version that is written down"; exit 2 ;;
esac
homepage='<url type="homepage">https://www.example.com/</url>'
try() { # severities to list, lines of the file, options: "passes" or what is said
    severities=$1
    shift
    cat >"$folder/org.example.program.metainfo.xml" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.example.program</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <name>Program</name>
  <summary>Does what it does</summary>
  <description><p>A program that does what it does, for those who want it done, as long as they want it done.</p></description>
  <launchable type="desktop-id">org.example.program.desktop</launchable>
  <categories><category>Network</category></categories>
  <content_rating type="oars-1.1"/>
  <releases><release version="1.0.0" date="2026-01-01"/></releases>
  $1
</component>
XML
    shift
    if appstreamcli validate --no-net --no-color "$@" "$folder/org.example.program.metainfo.xml" >"$folder/out" 2>&1; then
        echo passes
    else
        sed -n "s/^[$severities]: [^ ]* \([a-z-]*\).*/\1/p" "$folder/out" | sort | paste -sd, -
    fi
}
seen="developer: $(try EWI "$homepage<developer id=\"org.example\"><name>Some Body</name></developer>" --strict)."
seen="$seen developer_name: $(try EWI "$homepage<developer_name>Some Body</developer_name>" --strict)."
seen="$seen neither: $(try EWI "$homepage" --strict)."
seen="$seen no homepage: $(try EW '<developer_name>Some Body</developer_name>')."
echo "appstream $version: $seen"
[ "$seen" = "$written" ] && { echo "as written down"; exit 0; }
echo "it behaves otherwise; written down: $written"
exit 1
