# SPDX-License-Identifier: Apache-2.0
# Stands in for a spreadsheet: reads CSV (or, with "tsv", TSV) from standard input with Python's own reader and prints
# "name type hex-of-the-value" a row. A cell that a spreadsheet would take for a formula ends it.
import csv
import io
import sys

text = sys.stdin.buffer.read().decode("utf-8")
if sys.argv[1] == "tsv":
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE, strict=True))
else:
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
head = rows.pop(0)
for row in rows:
    if len(row) != len(head):
        sys.exit("%d cells under %d headings: %r" % (len(row), len(head), row))
    for cell in row:
        if cell[:1] in tuple("=+-@\t\r"):
            sys.exit("a formula: %r" % cell)
    record = dict(zip(head, row))
    value = record["value"]
    if value[:1] == "'" and value[1:2] in tuple("=+-@"):
        value = value[1:]
    print(record["action"], record["name"], record["type"], record["ttl"], value.encode("utf-8").hex())
