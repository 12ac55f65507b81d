#!/usr/bin/python3
"""columns.py TEXT COLUMNS LEADING PDF: sets a clean text into columns, as newspapers do, on one grid of lines.

LEADING is the distance of lines, in sizes of the type: pdftotext keeps columns set at 1.5 apart and mixes
those set at 2. Two and three columns stand on A4, four and five on A3. Marks of Markdown are left out.
Printed lines keep the Chinese rules of line ends: none begins with a closing mark or ends with an opening one.
What was set is printed, a paragraph a line.
"""
import re
import sys

import cairo

SIZE, MARGIN, GUTTER = 10.0, 50.0, 20.0
NOT_FIRST = "，。、；：！？”’）》】〕」』％%,.;:!?)]…"
NOT_LAST = "“‘（《【〔「『(["


def paragraphs(text):
    """The paragraphs of a text without marks of Markdown; lines of an English paragraph are one."""
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    latin = sum(c.isascii() and c.isalpha() for c in text) * 2 > len(text)
    pieces = re.split(r"\n\s*\n", text) if latin else text.split("\n")
    for piece in pieces:
        if piece.lstrip().startswith("|"):
            continue
        piece = re.sub(r"^[#>*\-\s]+|[*_`]+", "", piece.strip())
        piece = re.sub(r"\s+", " ", piece)
        if piece:
            yield piece


def tokens(paragraph):
    """What is not cut: a word or number of ASCII with its space, or one wide character."""
    return re.findall(r"[!-~]+ ?|\s|[^!-~\s]", paragraph)


def lines(paragraph, context, width):
    """The printed lines of a paragraph; the first one is indented."""
    line, room = [], width - 2 * SIZE
    used = 0.0
    for token in tokens(paragraph):
        advance = context.text_extents(token).x_advance
        if line and used + context.text_extents(token.rstrip()).x_advance > room:
            kept = [token]
            while len(line) > 1 and (kept[0][0] in NOT_FIRST or line[-1][-1] in NOT_LAST):
                kept.insert(0, line.pop())
            yield "".join(line).rstrip()
            line, room = kept, width
            used = sum(context.text_extents(t).x_advance for t in kept)
        else:
            line.append(token)
            used += advance
    if line:
        yield "".join(line).rstrip()


def main():
    source, columns, leading, target = sys.argv[1], int(sys.argv[2]), SIZE * float(sys.argv[3]), sys.argv[4]
    paper = (595.0, 842.0) if columns <= 3 else (842.0, 1191.0)
    context = cairo.Context(cairo.PDFSurface(target, *paper))
    context.select_font_face("WenQuanYi Zen Hei")
    context.set_font_size(SIZE)
    width = (paper[0] - 2 * MARGIN - (columns - 1) * GUTTER) / columns
    rows = int((paper[1] - 2 * MARGIN) / leading)
    place = 0
    for paragraph in paragraphs(open(source, encoding="utf-8").read()):
        print(paragraph)
        for number, line in enumerate(lines(paragraph, context, width)):
            if place == columns * rows:
                context.show_page()
                place = 0
            column, row = divmod(place, rows)
            indent = 2 * SIZE if number == 0 else 0
            context.move_to(MARGIN + column * (width + GUTTER) + indent, MARGIN + (row + 1) * leading)
            context.show_text(line)
            place += 1
    context.show_page()
    context.get_target().finish()


main()
