#!/usr/bin/env python3
"""Reading a table of pay, fitting 104 coefficients, robust and clustered errors: whole programs in turn, medians of processor time (user + system), ratios, peak memory.

usage: pay.py TABLE.csv [ROUNDS] [SLOW_ROUNDS] [LARGER.csv]

TABLE.csv is made by ../shared/reference/pay/scripts/05_scale.py (1,000,000 rows). LARGER.csv, five times as many rows made alike, is run with Credence alone. The slow
peers (R's lm, statsmodels) take part in the first SLOW_ROUNDS only. Debian: python3-scipy python3-pandas python3-statsmodels r-base-core r-cran-data.table.
"""
import json
import os
import statistics
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FORMULA = "y ~ cert + C(country) + C(role) + C(code) + C(age) + C(edu) + C(year)"


def once(command):
    """Processor seconds, peak KiB and output of one run."""
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"})
    output = process.stdout.read().decode()
    _, status, used = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command} ended with {status}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss, output


def figures(output):
    """Coefficient of cert, its HC1 and its clustered error."""
    if not output.startswith("{"):
        return tuple(float(part) for part in output.split())
    term = next(term for term in json.loads(output)["terms"] if term["term"] == "cert")
    return term["estimate"], term["se"]["hc1"], term["se"]["cluster"]


def main():
    table = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    slow = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    peers = os.path.join("bench", "peers")
    ours = ["./run", "pay", "--formula", FORMULA, "--cluster", "country", "--json", "--data"]
    programs = {
        "Credence": [*ours, table],
        "SciPy, sparse normal equations": ["/usr/bin/python3", os.path.join(peers, "pay_sparse.py"), table],
        "R 4.2 lm": ["Rscript", os.path.join(peers, "pay_lm.R"), table],
        "statsmodels OLS": ["/usr/bin/python3", os.path.join(peers, "pay_statsmodels.py"), table],
    }
    once(programs["Credence"])
    taken = {name: [] for name in programs}
    for turn in range(rounds):
        for name, command in programs.items():
            if turn < slow or name in ("Credence", "SciPy, sparse normal equations"):
                taken[name].append(once(command))
    if len(sys.argv) > 4:
        taken["Credence, five times the rows"] = [once([*ours, os.path.abspath(sys.argv[4])]) for _ in range(rounds)]
    base = statistics.median(used for used, _, _ in taken["Credence"])
    print("| program | runs | user + system s, median | min–max | Credence is | peak MiB | coefficient, HC1, clustered |\n|---|---|---|---|---|---|---|")
    for name, used in taken.items():
        if not used:
            continue
        times = sorted(time for time, _, _ in used)
        median = statistics.median(times)
        shown = ", ".join(f"{figure:.10f}" for figure in figures(used[0][2]))
        print(f"| {name} | {len(used)} | {median:.2f} | {times[0]:.2f}–{times[-1]:.2f} | {base / median:.3f} × | {max(peak for _, peak, _ in used) / 1024:.0f} | {shown} |")


main()
