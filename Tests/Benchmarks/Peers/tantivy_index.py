"""Tantivy, in two ways; both ask for phrases. A third argument says which:

characters: each Han character is a token, which its own tokenizer cuts. It passes over what stands between two characters.
pairs: each two neighbours are a token, which is cut here; single characters have a field without places. Better phrases.

Its own n-grams have no places: phrases of them match what they should not.
"""

import os
import re
import sys

import tantivy

import engine

RUNS = re.compile(r"[\u3400-\u9fff]+|[A-Za-z0-9]+")


class Characters:
    tokenizer = tantivy.Tokenizer.regex(r"\p{Han}|[A-Za-z0-9]+")

    def fields(self, text):
        return {"text": text}

    def query(self, schema, query):
        return phrase(schema, "text", engine.characters_and_words(query))


class Pairs:
    tokenizer = tantivy.Tokenizer.whitespace()

    def fields(self, text):
        tokens = []
        for run in RUNS.findall(text):
            tokens += [run] if run.isascii() else [run[i : i + 2] for i in range(len(run) - 1)]
        return {"text": " ".join(tokens), "single": " ".join(set(text))}

    def query(self, schema, query):
        if query.isascii():
            return phrase(schema, "text", query.split())
        if len(query) == 1:
            return phrase(schema, "single", [query])
        return phrase(schema, "text", [query[i : i + 2] for i in range(len(query) - 1)])


def phrase(schema, field, tokens):
    if len(tokens) == 1:
        return tantivy.Query.term_query(schema, field, tokens[0])
    return tantivy.Query.phrase_query(schema, field, tokens)


KIND = {"characters": Characters, "pairs": Pairs}[sys.argv[3]]()


def opened(index):
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("path", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("text", stored=False, tokenizer_name="ours", index_option="position")
    builder.add_text_field("single", stored=False, tokenizer_name="ours", index_option="basic")
    schema = builder.build()
    os.makedirs(index, exist_ok=True)
    opened = tantivy.Index(schema, path=index)
    analyzer = tantivy.TextAnalyzerBuilder(KIND.tokenizer).filter(tantivy.Filter.lowercase()).build()
    opened.register_tokenizer("ours", analyzer)
    return opened, schema


def build(folder, index):
    database, _ = opened(index)
    writer = database.writer(heap_size=256_000_000, num_threads=2)
    for path, text in engine.texts(folder):
        writer.add_document(tantivy.Document(path=path, **KIND.fields(text)))
    writer.commit()
    writer.wait_merging_threads()


def open_index(folder, index):
    database, schema = opened(index)
    database.reload()
    searcher = database.searcher()

    def search(query, limit):
        return len(searcher.search(KIND.query(schema, query), limit=limit, count=False).hits)

    return {
        "first": lambda query: search(query, engine.LIMIT),
        "count": lambda query: search(query, max(1, searcher.num_docs)),
    }


engine.serve(build, open_index)
