"""Runs a public extractor of quantities over texts: peers.py recognizers|jionlp|quantulum3 FILE

FILE holds a JSON string a line, a paragraph each. Prints {"text", "start", "end", "value", "unit"} a line: the number of
the paragraph from 0, the place in it in Unicode characters, and the unit in words of the labels, "" where the package
gives none. The last line is {"seconds", "count"}: one run over all paragraphs after a first one that warms it up, in seconds of
the processor, without imports and without printing.
"""

import contextlib
import io
import json
import sys
import time
import warnings

# What the packages call the units of the labels.
UNITS = {
    "Chinese yuan": "元", "元": "元", "Dollar": "美元", "United States dollar": "美元", "Kilometer": "公里", "Meter": "米",
    "Centimeter": "厘米", "Millimeter": "毫米", "Square kilometer": "平方公里", "Square meter": "平方米", "Hectare": "公顷",
    "Mu": "亩", "Metric ton": "吨", "Ton": "吨", "Kilogram": "公斤", "Gram": "克", "Jin": "斤", "Cubic meter": "立方米",
    "Liter": "升", "Kilowatt": "千瓦", "Watt": "瓦", "Year": "年", "Month": "个月", "Day": "天", "Week": "周", "Hour": "小时",
    "Minute": "分钟", "美元": "美元", "percentage": "%", "dollar": "$", "year": "years", "month": "months", "day": "days",
    "week": "weeks", "hour": "hours", "mile": "miles", "foot": "feet", "pound": "pounds", "acre": "acres",
}


def recognizers():
    from recognizers_date_time import recognize_datetime
    from recognizers_number import Culture, recognize_number, recognize_ordinal, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension, recognize_temperature

    def run(text):
        units = [
            (r, r.resolution.get("unit") or "") for model in (recognize_currency, recognize_dimension, recognize_temperature)
            for r in model(text, Culture.Chinese)
        ]
        units += [(r, "percentage") for r in recognize_percentage(text, Culture.Chinese)]
        return units, recognize_number(text, Culture.Chinese)

    def rows(text, found):
        units, numbers = found
        # Its own models tell dates and ordinals; what they claim is no quantity of it. They are not timed.
        others = recognize_datetime(text, Culture.Chinese) + recognize_ordinal(text, Culture.Chinese)
        claimed = [(r.start, r.end) for r, _ in units]
        result = [(r.start, r.end + 1, (r.resolution or {}).get("value"), unit) for r, unit in units]
        claimed += [(r.start, r.end) for r in others]
        for r in numbers:
            if not any(start <= r.start and r.end <= end for start, end in claimed):
                result.append((r.start, r.end + 1, (r.resolution or {}).get("value"), ""))
        return result

    return run, rows


def jionlp():
    import jionlp as package

    def rows(text, found):
        return [(m["offset"][0], m["offset"][1], str(m["detail"]["num"]), str(m["detail"]["case"])) for m in found or []]

    return (lambda text: package.ner.extract_money(text, with_parsing=True)), rows


def quantulum3():
    from quantulum3 import parser

    def rows(text, found):
        return [
            (q.span[0], q.span[1], str(q.value), "" if q.unit.name == "dimensionless" else q.unit.name) for q in found
        ]

    return parser.parse, rows


def main():
    warnings.simplefilter("ignore")
    texts = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
    lines = []
    # Some packages greet on standard output.
    with contextlib.redirect_stdout(io.StringIO()):
        run, rows = {"recognizers": recognizers, "jionlp": jionlp, "quantulum3": quantulum3}[sys.argv[1]]()

        def tried(text):
            try:
                return run(text)
            except Exception:  # a paragraph that it cannot read gives nothing
                return None

        for text in texts:
            tried(text)
        start = time.process_time()
        found = [tried(text) for text in texts]
        seconds = time.process_time() - start
        for index, (text, one) in enumerate(zip(texts, found)):
            if one is None:
                continue
            for first, last, value, unit in rows(text, one):
                unit = UNITS.get(unit, unit)
                lines.append({"text": index, "start": first, "end": last, "value": str(value), "unit": unit})
    for line in lines:
        print(json.dumps(line, ensure_ascii=False))
    print(json.dumps({"seconds": seconds, "count": len(lines)}))


main()
