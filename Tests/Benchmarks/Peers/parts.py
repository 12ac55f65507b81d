"""How the bytes of a library file are shared: parts.py FILE. Prints a list of {"name", "bytes"}, the largest first."""

import json
import sqlite3
import sys

PARTS = {"search": "index", "passage": "text", "statistic": "statistics"}

connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
sizes = {}
rows = connection.execute(
    "SELECT coalesce(m.tbl_name, s.name), sum(s.pgsize) FROM dbstat s LEFT JOIN sqlite_master m ON m.name = s.name"
    " WHERE s.aggregate = 1 GROUP BY 1")
for table, size in rows:
    name = PARTS.get(table.split("_")[0], "others")
    sizes[name] = sizes.get(name, 0) + size
print(json.dumps([{"name": name, "bytes": size} for name, size in sorted(sizes.items(), key=lambda item: -item[1])]))
