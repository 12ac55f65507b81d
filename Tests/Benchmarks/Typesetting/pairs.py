#!/usr/bin/python3
"""pairs.py [WEIGHT*]TEXT … > PairTable+Data.swift: counts which units of text follow which, for flagColumnMix.

A unit is a character of Chinese, a mark, or an English word; rare words are their last letter. Of each
frequent unit its class of frequency is kept, and of each frequent pair how much more often it stands than
by chance: numbers of three bits under hashes of nine bits, in the buckets of a cuckoo table.
Units and hashes are those of JoinUnit.swift and PairTable.swift.
"""
import collections
import math
import random
import re
import sys

SLOTS, WAYS, MASK = 65536, 4, 0xFFFFFFFF
FREQUENT_WORDS = 250
LEVELS = [-2, -0.5, 0.5, 1.5, 2.5, 4]


def fnv(data, seed):
    value = (2166136261 ^ seed) & MASK
    for byte in data:
        value = ((value ^ byte) * 16777619) & MASK
    return value


def is_letter(char):
    return "a" <= char <= "z" or "A" <= char <= "Z"


def plain(char):
    code = ord(char)
    char = chr(code - 0xFEE0) if 0xFF01 <= code <= 0xFF5E else char
    return "0" if "0" <= char <= "9" else '"' if char in "“”「」『』" else "'" if char in "‘’" else char


def tokens(text):
    return re.findall(r"[A-Za-z]+|\S", "".join(map(plain, text)))


def word(token):
    return fnv(token.lower().encode()[:12], 1 + token[0].isupper())


def unit(token, frequent):
    if not is_letter(token[0]):
        return fnv(ord(token).to_bytes(4, "little"), 5)
    if word(token) in frequent:
        return word(token)
    return fnv(b"" if token[0].isupper() else token.lower().encode()[-1:], 3 + token[0].isupper())


def mix(left, right):
    value = (left * 0x9E3779B1 ^ right * 0x85EBCA6B) & MASK
    value ^= value >> 15
    value = value * 0x2C1B3C6D & MASK
    value ^= value >> 12
    value = value * 0x297A2D39 & MASK
    return value ^ value >> 15


def paragraphs(path):
    text = re.sub(r"<!--.*?-->", "", open(path, encoding="utf-8", errors="ignore").read(), flags=re.S)
    latin = sum(map(is_letter, text)) * 2 > len(text)
    for piece in re.split(r"\n\s*\n", text) if latin else text.split("\n"):
        piece = re.sub(r"^[#>*\-\s]+|[*_`]+", "", piece.strip())
        if len(piece) > 1 and not piece.startswith("|"):
            yield latin, tokens(piece)


def place(entries):
    """Cuckoo hashing: each entry stands in one of its two buckets."""
    dice = random.Random(1)
    buckets = [[] for _ in range(SLOTS // WAYS)]
    for entry in entries:
        for _ in range(2000):
            first = entry[0] % len(buckets)
            second = (first ^ (entry[0] >> 23) * 0x5BD1) % len(buckets)
            open_ = [b for b in (first, second) if len(buckets[b]) < WAYS]
            if open_:
                buckets[open_[0]].append(entry)
                break
            bucket = buckets[dice.choice((first, second))]
            index = dice.randrange(WAYS)
            entry, bucket[index] = bucket[index], entry
    return buckets


def main():
    texts = []
    for name in sys.argv[1:]:
        weight, _, path = name.rpartition("*")
        texts += [(int(weight or 1), latin, found) for latin, found in paragraphs(path)]
    words = collections.Counter()
    for weight, latin, found in texts:
        for token in found if latin else []:
            words[word(token)] += weight * is_letter(token[0])
    frequent = {key for key, _ in words.most_common(FREQUENT_WORDS)}
    values, ranked = {}, []
    for language in (False, True):
        single, pairs = collections.Counter(), collections.Counter()
        for weight, latin, found in texts:
            if latin != language:
                continue
            units = [unit(token, frequent) for token in found]
            for index, key in enumerate(units):
                single[key] += weight
                if index:
                    pairs[units[index - 1], key] += weight
        total = sum(single.values())
        for key, count in single.items():
            level = int(math.log(max(1, count / total * 1e6)) / math.log(4))
            if level > 0:
                values[mix(key, 1)] = max(values.get(mix(key, 1), 0), min(7, level))
        for (left, right), count in pairs.items():
            if count < 3 - language:
                continue
            gain = math.log(count / (single[left] * single[right] / total + 0.5))
            worth = count**0.75 * (12 if language else 1) * max(0.1, gain + 2)
            ranked.append((worth, mix(left, right), 1 + sum(gain > level for level in LEVELS)))
    for _, key, value in sorted(ranked, reverse=True):
        if len(values) >= SLOTS * 0.9:
            break
        values.setdefault(key, value)
    data = []
    for bucket in place(list(values.items())):
        numbers = [(key >> 23) << 3 | value for key, value in bucket] + [0] * (WAYS - len(bucket))
        data += [chr(48 + (n >> 6)) + chr(48 + (n & 63)) for n in numbers]
    print("// swift-format-ignore-file")
    print("// Written by Tests/Benchmarks/Typesetting/pairs.py.")
    print("extension PairTable {")
    print("    /// Entries of twelve bits, six bits a character from “0” on: nine of a hash, three of a value.")
    print('    static let data: StaticString = #"' + "".join(data) + '"#')
    print("}")


main()
