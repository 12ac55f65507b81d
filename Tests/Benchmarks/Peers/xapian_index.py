"""Xapian with its n-grams of Han characters: documents without weights, in their order, which is the fastest it has."""

import xapian

import engine


def build(folder, index):
    database = xapian.WritableDatabase(index, xapian.DB_CREATE_OR_OVERWRITE)
    terms = xapian.TermGenerator()
    terms.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
    for path, text in engine.texts(folder):
        document = xapian.Document()
        document.set_data(path)
        terms.set_document(document)
        terms.index_text(text)
        database.add_document(document)
    database.close()


def open_index(folder, index):
    database = xapian.Database(index)
    parser = xapian.QueryParser()
    parser.set_database(database)
    flags = xapian.QueryParser.FLAG_CJK_NGRAM | xapian.QueryParser.FLAG_PHRASE

    def search(query, limit):
        enquire = xapian.Enquire(database)
        enquire.set_weighting_scheme(xapian.BoolWeight())
        # Without quotation marks the n-grams could stand anywhere.
        enquire.set_query(parser.parse_query(f'"{query}"', flags))
        return enquire.get_mset(0, limit).size()

    return {
        "first": lambda query: search(query, engine.LIMIT),
        "count": lambda query: search(query, database.get_doccount()),
    }


engine.serve(build, open_index)
