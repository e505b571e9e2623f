#!/usr/bin/env python3
"""The return model against numpy: whole programs in turn, medians and ratios of user time, peak memory.

usage: returns.py CASE.json SCENARIO [RUNS] [DRAWS] [PYTHON]

Every output except the sensitivity indices of one scenario (the last row adds them). The peers are peers/roi_numpy.py with SciPy's quantile functions (ppf), which the
model is defined by, and with numpy's own samplers (direct). PYTHON has numpy and scipy; /usr/bin/python3 when not given (Debian: python3-numpy, python3-scipy).
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def once(command):
    """User seconds and peak KiB of one run."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} ended with {status}")
    return used.ru_utime, used.ru_maxrss


def main():
    path, scenario = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 7
    draws = sys.argv[4] if len(sys.argv) > 4 else "1000000"
    python = sys.argv[5] if len(sys.argv) > 5 else "/usr/bin/python3"
    with open(path, encoding="utf-8") as file:
        case = json.load(file)
    case["scenarios"] = {scenario: case["scenarios"][scenario]}
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as one:
        json.dump(case, one)
    ours = ["./run", "returns", "--case", one.name, "--draws", draws, "--json"]
    peer = [python, os.path.join("bench", "peers", "roi_numpy.py"), one.name, scenario, draws]
    programs = {
        "Credence": [*ours, "--no-sobol-indices"],
        "numpy, SciPy's quantile functions": [*peer, "ppf"],
        "numpy, its own samplers": [*peer, "direct"],
        "Credence, 64 draws (the start)": ["./run", "returns", "--case", one.name, "--draws", "64", "--json", "--no-sobol-indices"],
        "Credence, with the indices": ours,
    }
    once(programs["Credence"])
    taken = {name: [] for name in programs}
    for _ in range(runs):
        for name, command in programs.items():
            taken[name].append(once(command))
    os.unlink(one.name)
    base = statistics.median(user for user, _ in taken["Credence"])
    print("| program | user s, median | min–max | Credence is | peak MiB |\n|---|---|---|---|---|")
    for name, used in taken.items():
        users = sorted(user for user, _ in used)
        median = statistics.median(users)
        print(f"| {name} | {median:.3f} | {users[0]:.3f}–{users[-1]:.3f} | {base / median:.2f} × | {max(peak for _, peak in used) / 1024:.0f} |")


if __name__ == "__main__":
    main()
