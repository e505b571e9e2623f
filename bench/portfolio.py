#!/usr/bin/env python3
"""Makes a repository of many files in a hundred commits, scores it on one core in turn, loose and packed, and prints a Markdown table.

usage: portfolio.py [FILES] [RUNS]
FILES 10000 and RUNS 3 when not given. Then once more with a file of 1 GiB committed, and with one in its folder that is not. Linux, for `taskset` and /usr/bin/time; needs git.
"""
import os
import random
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(ROOT, 'run')
WORDS = 'load data train model test score split fit value row column table count mean rate error frame index batch layer loss step epoch seed metric report plot path name'.split()
LARGE = 1 << 30


def source(draw):
    """A module of made functions."""
    functions = []
    for number in range(draw.randint(3, 30)):
        first, second, items = draw.sample(WORDS, 3)
        functions.append(f'def {first}_{second}_{number}({items}, limit={draw.randint(1, 99)}):\n    """Make {first} of {second}."""\n    total = 0\n'
                         f'    for item in {items}:\n        if item > limit:\n            total += item * {draw.randint(1, 999)}\n    return total\n')
    return 'import json\n\n\n' + '\n\n'.join(functions)


def git(folder, *words):
    subprocess.run(['git', '-C', folder, '-c', 'user.name=A B', '-c', 'user.email=a@example.org', *words], check=True, stdout=subprocess.DEVNULL)


def make(folder, files):
    draw = random.Random(1)
    git(folder, 'init', '-q')
    for commit in range(100):
        package = os.path.join(folder, 'src', f'package{commit:03}')
        os.makedirs(package)
        for number in range(files // 100):
            kind = draw.choice(['py'] * 7 + ['md', 'json', 'yaml'])
            with open(os.path.join(package, f'file{number:03}.{kind}'), 'w') as file:
                file.write(source(draw) if kind == 'py' else '# ' + ' '.join(draw.choices(WORDS, k=draw.randint(20, 600))) + '\n')
        git(folder, 'add', '-A')
        git(folder, 'commit', '-q', '-m', f'Add package {commit}')


def row(name, folder, runs):
    for run in range(runs):
        times = os.path.join(folder, '.git', 'times')
        done = subprocess.run(['taskset', '-c', str(run % 2), '/usr/bin/time', '-f', '%e %U %S %M', '-o', times, PROGRAM, 'portfolio', folder, '--json'], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f'exit {done.returncode}: {done.stderr}')
        wall, user, system, peak = map(float, open(times).read().split())
        print(f'| {name} | {wall:.2f} | {user + system:.2f} | {peak / 1024:.0f} |', flush=True)


def large(path):
    with open(path, 'wb') as file:
        file.write(b'a\n' * (LARGE // 2))


def main():
    files, runs = (int(sys.argv[1]) if len(sys.argv) > 1 else 10_000), (int(sys.argv[2]) if len(sys.argv) > 2 else 3)
    subprocess.run([PROGRAM, '--version'], check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        make(folder, files)
        print('| repository | wall s | processor s | peak MiB |\n|---|---|---|---|')
        row(f'{files:,} files, 100 commits, loose objects', folder, runs)
        git(folder, 'gc', '-q')
        row(f'{files:,} files, 100 commits, packed', folder, runs)
        large(os.path.join(folder, 'data.csv'))
        row('and 1 GiB in the folder, not committed', folder, 1)
        git(folder, 'add', '-A')
        git(folder, 'commit', '-q', '-m', 'Add a large file')
        row('and 1 GiB committed', folder, 1)


if __name__ == '__main__':
    main()
