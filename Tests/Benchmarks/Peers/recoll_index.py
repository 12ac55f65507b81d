"""Recoll: recollindex with a configuration of its own, asked through its Python package."""

import os
import subprocess

from recoll import recoll

import engine


def build(folder, index):
    os.makedirs(index, exist_ok=True)
    with open(index + "/recoll.conf", "w", encoding="utf-8") as file:
        file.write(f"topdirs = {folder}\nloglevel = 1\nindexstemminglanguages =\n")
    command = ["recollindex", "-c", index]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def open_index(folder, index):
    database = recoll.connect(confdir=index)

    def search(query, limit):
        request = database.query()
        request.execute(f'"{query}"l', stemming=0, fetchtext=False)
        count = 0
        # The total that it states is an estimate: what comes is counted.
        while count < limit:
            rows = request.fetchmany(min(500, limit - count))
            if not rows:
                break
            count += len(rows)
        return count

    return {"first": lambda query: search(query, engine.LIMIT), "count": lambda query: search(query, 10**9)}


engine.serve(build, open_index)
