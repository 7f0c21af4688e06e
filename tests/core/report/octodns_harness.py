# SPDX-License-Identifier: Apache-2.0
# Stands in for octoDNS: reads a zone's YAML from standard input and prints what it would publish, one line each.
import sys
import yaml

zone = sys.argv[1]
for name, entries in (yaml.safe_load(sys.stdin.read()) or {}).items():
    for entry in entries if isinstance(entries, list) else [entries]:
        values = entry["values"] if "values" in entry else [entry["value"]]
        for value in values:
            if entry["type"] == "MX":
                value = "%d %s" % (value["preference"], value["exchange"])
            elif entry["type"] == "TXT":
                value = value.replace("\\;", ";")
            owner = name + "." + zone if name else zone
            print(owner, entry["ttl"], entry["type"], value.encode("latin-1").hex())
