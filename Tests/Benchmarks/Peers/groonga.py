"""Groonga with pairs of Han characters: loaded first and indexed then, which is its fast way. It is asked through a pipe."""

import json
import os
import subprocess

import engine

TABLES = """table_create Documents TABLE_NO_KEY
column_create Documents path COLUMN_SCALAR ShortText
column_create Documents text COLUMN_SCALAR Text
"""
INDEX = """table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
column_create Terms documents COLUMN_INDEX|WITH_POSITION Documents text
"""


def build(folder, index):
    os.makedirs(index, exist_ok=True)
    command = ["groonga", "-n", index + "/documents"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        process.stdin.write(TABLES + "load --table Documents\n[\n")
        comma = ""
        for path, text in engine.texts(folder):
            process.stdin.write(comma + json.dumps({"path": path, "text": text}, ensure_ascii=False))
            comma = ",\n"
        process.stdin.write("\n]\n" + INDEX)


def open_index(folder, index):
    process = subprocess.Popen(
        ["groonga", index + "/documents"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def search(query, limit):
        # Without --cache no it would keep its answers.
        process.stdin.write(
            f"select Documents --match_columns text --query '\"{query}\"' --limit {limit} --output_columns _id --cache no\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        return answer[1][0][0][0], len(answer[1][0]) - 2

    return {"first": lambda query: search(query, engine.LIMIT)[1], "count": lambda query: search(query, 0)[0]}


engine.serve(build, open_index)
