#!/usr/bin/env python3
"""Builds the peers of the phrase matcher, runs all of them in turn and prints a Markdown table of medians and ratios.

usage: matcher.py DICTIONARY TEXT JSONL [RUNS] [PYTHON_MEGABYTES]
DICTIONARY one phrase a line in lower case; TEXT one text a line; JSONL the same texts under "description". RUNS at least 5 (default 5).
Needs cc, Hyperscan (Debian: libhyperscan-dev) and .NET; python3-ahocorasick and flashtext are left out, and said so, where they are missing.
Every figure is user time of one pass on one thread; each program makes an unmeasured pass first, the programs take turns, so that a machine that
slows down slows all of them. Python's peers read the first PYTHON_MEGABYTES (default 8).
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PYTHONS = [sys.executable, '/usr/bin/python3']  # Debian's packages are for Debian's Python
LINE = re.compile(r'^(\S+) wall (\S+) user (\S+) .* matches (\d+)$', re.M)


def output_of(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 3):
        sys.exit(f'{" ".join(command)}: exit {done.returncode}\n{done.stderr}')
    return done.stdout if done.returncode == 0 else ''


def last_of(text):
    """The last pass of each kind that a program printed: {name: (seconds, matches)}."""
    return {name: (float(user), int(found)) for name, _, user, found in LINE.findall(text)}


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    dictionary, text, jsonl = sys.argv[1:4]
    runs = max(5, int(sys.argv[4])) if len(sys.argv) > 4 else 5
    python_megabytes = sys.argv[5] if len(sys.argv) > 5 else '8'
    with tempfile.TemporaryDirectory() as work:
        peer = os.path.join(work, 'hyperscan')
        subprocess.run(['cc', '-O2', os.path.join(HERE, 'peers', 'hyperscan.c'), '-o', peer, '-lhs'], check=True)
        subprocess.run(['dotnet', 'build', os.path.join(HERE, 'Credence.Bench'), '-c', 'Release', '-v', 'quiet', '-nologo', '-clp:NoSummary'], check=True)
        ours = ['dotnet', os.path.join(HERE, 'Credence.Bench', 'bin', 'Release', 'net10.0', 'Credence.Bench.dll')]
        turns = [
            lambda: output_of(peer, dictionary, text, '2'),
            lambda: output_of(*ours, 'match', dictionary, text, '3'),
            lambda: output_of(*ours, 'match-json', dictionary, jsonl, '3'),
            lambda: output_of(*ours, 'match-automaton', dictionary, text, '2'),
            lambda: output_of(*ours, 'match-searchvalues', dictionary, text, '2'),
        ]
        seconds, found = {}, {}
        for run in range(runs):
            for turn in turns:
                for name, (user, count) in last_of(turn()).items():
                    seconds.setdefault(name, []).append(user)
                    found[name] = count
            print(f'run {run + 1} of {runs} done', file=sys.stderr)
    megabytes = os.path.getsize(text) / 1e6
    rates = {name: megabytes / statistics.median(times) for name, times in seconds.items()}
    for name in ('pyahocorasick', 'flashtext'):
        printed = next(filter(None, (output_of(python, os.path.join(HERE, 'peers', 'python_peers.py'), name, dictionary, text, python_megabytes) for python in PYTHONS)), '')
        if printed:
            (user, count), = last_of(printed).values()
            found[name], seconds[name] = count, [user]
            rates[name] = float(re.search(r'([\d.]+) MB/s\(user\)', printed).group(1))
        else:
            print(f'left out: {name} is not installed', file=sys.stderr)
    titles = {
        'match': 'Credence, text → matches', 'match-json': 'Credence, JSON lines → matches', 'raw': 'Hyperscan, raw scan (every literal)', 'words': 'Hyperscan, whole words, leftmost-longest',
        'match-automaton': 'Aho–Corasick over bytes, one table (.NET)', 'match-searchvalues': 'SearchValues<string> and a lookup (.NET)',
        'pyahocorasick': f'pyahocorasick, first {python_megabytes} MB', 'flashtext': f'FlashText, first {python_megabytes} MB',
    }
    print(f'{sum(1 for _ in open(dictionary, encoding="utf-8"))} phrases, {megabytes:.0f} MB of text, one thread, user time, median of {runs} interleaved runs; MB/s of text\n')
    print('| program | MB/s | min–max | against Hyperscan\'s raw scan | matches |\n|---|---|---|---|---|')
    for name in titles:
        if name in rates:
            spread = f'{megabytes / max(seconds[name]):.0f}–{megabytes / min(seconds[name]):.0f}' if len(seconds[name]) > 1 else 'one run'
            print(f'| {titles[name]} | {rates[name]:.1f} | {spread} | {rates[name] / rates["raw"]:.2f} × | {found[name]:,} |')


if __name__ == '__main__':
    main()
