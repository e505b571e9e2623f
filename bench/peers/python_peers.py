#!/usr/bin/env python3
"""pyahocorasick and FlashText as peers of the phrase matcher, over the first megabytes of a file of one text a line.

usage: python_peers.py pyahocorasick|flashtext DICTIONARY TEXT MEGABYTES
Debian: python3-ahocorasick; FlashText is a package of its own. Prints one line like the other programs; exit 3 where the package is missing.
"""
import resource
import sys
import time


def lines_of(path, most):
    size, lines = 0, []
    with open(path, encoding='utf-8') as file:
        for line in file:
            lines.append(line.rstrip('\n'))
            size += len(line.encode())
            if size >= most:
                break
    return lines, size


def automaton(phrases):
    import ahocorasick
    found = ahocorasick.Automaton()
    for i, phrase in enumerate(phrases):
        found.add_word(phrase, i)
    found.make_automaton()

    def count(lines):
        total = 0
        for line in lines:
            line = line.lower()
            for end, i in found.iter_long(line):
                start = end - len(phrases[i]) + 1
                total += (start == 0 or not line[start - 1].isalnum()) and (end + 1 == len(line) or not line[end + 1].isalnum())
        return total
    return count


def flashtext(phrases):
    from flashtext.keyword import KeywordProcessor
    processor = KeywordProcessor(case_sensitive=False)
    for phrase in phrases:
        processor.add_keyword(phrase)
    return lambda lines: sum(len(processor.extract_keywords(line)) for line in lines)


def main():
    which, dictionary, text, megabytes = sys.argv[1:5]
    phrases = [line.rstrip('\n') for line in open(dictionary, encoding='utf-8')]
    try:
        count = {'pyahocorasick': automaton, 'flashtext': flashtext}[which](phrases)
    except ImportError as missing:
        print(f'{which}: {missing}', file=sys.stderr)
        return 3
    lines, size = lines_of(text, float(megabytes) * 1e6)
    wall, user = time.time(), resource.getrusage(resource.RUSAGE_SELF).ru_utime
    found = count(lines)
    wall, user = time.time() - wall, resource.getrusage(resource.RUSAGE_SELF).ru_utime - user
    print(f'{which} wall {wall:.3f} user {user:.3f} {size / 1e6 / wall:.1f} MB/s(wall) {size / 1e6 / user:.1f} MB/s(user) matches {found}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
