#!/usr/bin/env python3
"""Measures whole ingests of a file of JSON lines into fresh stores, on one core and on two in turn, and prints a Markdown table of medians.

usage: pipeline.py JSONL [RUNS]
"steady" leaves out what an ingest of the first line alone takes: starting, reading the data folder, compiling. Processor time is user and system time of
the whole process, wall time its life. One core: the process is bound to processor 0, then to processor 1, since one may be slower than the other for minutes on a shared machine. RUNS at least 5 (default 5). Linux, for `taskset` and /usr/bin/time.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(ROOT, 'run')


def ingest(path, work, processors):
    """One ingest: wall and processor seconds, peak MiB, and what it printed."""
    store, times = os.path.join(work, 'store'), os.path.join(work, 'times')
    shutil.rmtree(store, ignore_errors=True)
    command = ['taskset', '-c', processors, '/usr/bin/time', '-f', '%e %U %S %M', '-o', times, PROGRAM, 'ingest', path, '--store', store, '--json']
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f'exit {done.returncode}: {done.stderr}')
    wall, user, system, peak = map(float, open(times).read().split())
    return wall, user + system, peak / 1024, json.loads(done.stdout)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    path, runs = sys.argv[1], max(5, int(sys.argv[2])) if len(sys.argv) > 2 else 5
    subprocess.run([PROGRAM, '--version'], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as work:
        one_line = os.path.join(work, 'one.jsonl')
        with open(path, 'rb') as source, open(one_line, 'wb') as first:
            first.write(source.readline())
        figures = {}
        for run in range(runs):
            for processors in ('0', '1', '0,1'):
                for name, file in (('whole', path), ('start', one_line)):
                    figures.setdefault((name, 1 + processors.count(',')), []).append(ingest(file, work, processors))
            print(f'run {run + 1} of {runs} done', file=sys.stderr)
    counts = figures['whole', 1][0][3]
    postings = counts['accepted'] + sum(counts['rejected'].values())
    median = {key: [statistics.median(column) for column in list(zip(*rows))[:3]] for key, rows in figures.items()}
    print(f'{postings:,} records, {os.path.getsize(path) / 1e6:.0f} MB: {counts["distinct"]:,} distinct, {counts["duplicates"]["exact"]:,} exact and {counts["duplicates"]["near"]:,} near duplicates; '
          f'median of {runs} interleaved runs\n')
    print('| cores | wall s | processor s | postings a second and core | steady: wall s | steady: processor s | steady: postings a second and core | peak MiB |\n|---|---|---|---|---|---|---|---|')
    for cores in (1, 2):
        (wall, cpu, peak), (start_wall, start_cpu, _) = median['whole', cores], median['start', cores]
        steady_wall, steady_cpu = wall - start_wall, cpu - start_cpu
        print(f'| {cores} | {wall:.2f} | {cpu:.2f} | {postings / cpu:,.0f} | {steady_wall:.2f} | {steady_cpu:.2f} | {postings / steady_cpu:,.0f} | {peak:.0f} |')
    ratio = median['whole', 1][0] / median['whole', 2][0]
    steady = (median['whole', 1][0] - median['start', 1][0]) / (median['whole', 2][0] - median['start', 2][0])
    print(f'\nTwo cores are {ratio:.2f} × as fast as one, {steady:.2f} × steady.')


if __name__ == '__main__':
    main()
