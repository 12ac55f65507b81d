"""Tantivy: each Han character a token, as phrases. Its own n-grams have no places: phrases of them match what they should not."""

import os

import tantivy

import engine

TOKENS = r"\p{Han}|[A-Za-z0-9]+"


def opened(index):
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("path", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("text", stored=False, tokenizer_name="han", index_option="position")
    schema = builder.build()
    os.makedirs(index, exist_ok=True)
    opened = tantivy.Index(schema, path=index)
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.regex(TOKENS)).filter(tantivy.Filter.lowercase()).build()
    opened.register_tokenizer("han", analyzer)
    return opened, schema


def build(folder, index):
    database, _ = opened(index)
    writer = database.writer(heap_size=256_000_000, num_threads=2)
    for path, text in engine.texts(folder):
        writer.add_document(tantivy.Document(path=path, text=text))
    writer.commit()
    writer.wait_merging_threads()


def open_index(folder, index):
    database, schema = opened(index)
    database.reload()
    searcher = database.searcher()

    def search(query, limit):
        tokens = engine.characters_and_words(query)
        if len(tokens) == 1:
            phrase = tantivy.Query.term_query(schema, "text", tokens[0])
        else:
            phrase = tantivy.Query.phrase_query(schema, "text", tokens)
        return len(searcher.search(phrase, limit=limit, count=False).hits)

    return {
        "first": lambda query: search(query, engine.LIMIT),
        "count": lambda query: search(query, max(1, searcher.num_docs)),
    }


engine.serve(build, open_index)
