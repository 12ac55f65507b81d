"""The truth: the documents that hold a query, by looking through all of them.

Han characters in the text as it is. `count` takes English words as whole words, as the engines do; `first` takes them as any part of the
text, as a scan does. Case makes no difference, nor does it whether two words stand on one line.
"""

import re

import engine


def open_index(folder, index):
    texts = [re.sub(r"(?<=\S)\s(?=\S)", " ", text.lower()) for _, text in engine.texts(folder)]

    def parts(query):
        return sum(1 for text in texts if query in text)

    def words(query):
        if not query.isascii():
            return parts(query)
        whole = re.compile(rf"(?<![a-z0-9]){query}(?![a-z0-9])")
        return sum(1 for text in texts if query in text and whole.search(text))

    return {"first": parts, "count": words}


engine.serve(lambda folder, index: None, open_index)
