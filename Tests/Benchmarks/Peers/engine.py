"""What the drivers of the full-text engines have in common: one builds an index, says how long it took, and answers.

A driver is called with FOLDER INDEX. It indexes the files under FOLDER into the folder INDEX and prints {"seconds", "bytes"}: the
seconds by the wall clock, reading the files included, and the bytes that the index takes on the disk. Then it answers lines
of its input, each with a line of seconds, a tab and a number of documents:
first TAB QUERY: how long the first 50 documents take that hold the query, and how many came.
count TAB QUERY: how many documents hold it in all.
A query is a run of Han characters, or English words with a blank between.
"""

import ctypes
import json
import os
import re
import signal
import sys
import time

LIMIT = 50


def files(folder):
    """The paths of all files, in order."""
    for path, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield os.path.join(path, name)


def texts(folder):
    """The path and the text of each file."""
    for path in files(folder):
        with open(path, encoding="utf-8") as file:
            yield path, file.read()


def characters_and_words(query):
    """Each Han character of its own, each word of its own."""
    return re.findall(r"[a-z0-9]+|[^\sa-z0-9]", query)


def size(folder):
    """The bytes that the files of a folder take: sparse ones take less than they seem to."""
    return sum(os.stat(path).st_blocks * 512 for path in files(folder))


def serve(build, open_index):
    """Builds, then answers. `open_index` gives the two functions that take a query and give a number of documents."""
    # Ends with the bench, whatever it is doing: PR_SET_PDEATHSIG of prctl(2).
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
    folder, index = sys.argv[1:3]
    start = time.perf_counter()
    build(folder, index)
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "bytes": size(index)}), flush=True)
    answers = open_index(folder, index)
    for line in sys.stdin:
        kind, query = line.rstrip("\n").split("\t")
        start = time.perf_counter()
        count = answers[kind](query)
        print(f"{time.perf_counter() - start:.7f}\t{count}", flush=True)
