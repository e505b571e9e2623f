"""How fast the pages of a running server are, the client included: python3 bench/pages.py http://127.0.0.1:5080 [RATE SECONDS]

Answer pages arrive at a fixed rate whether or not the earlier ones are done, each with another person or another seed, so that every one is drawn anew; wrk asks for the pages that only read.
"""
import itertools, shutil, subprocess, sys, threading, time, urllib.request

base = sys.argv[1].rstrip("/")
rate, seconds = (float(sys.argv[2]), float(sys.argv[3])) if len(sys.argv) > 3 else (20, 30)
persons = [
    "prior-ai-experience=no&changing-careers=yes&situation=career-changer&target-employer=any",
    "prior-ai-experience=yes&changing-careers=no&formal-recognition=no&situation=developer&target-platform=aws&target-employer=startup",
    "prior-ai-experience=yes&formal-recognition=yes&situation=enterprise-cloud&target-platform=azure&regulated-industry=yes&target-employer=large",
    "prior-ai-experience=no&changing-careers=no&formal-recognition=no&situation=student",
]


def get(path):
    start = time.perf_counter()
    with urllib.request.urlopen(base + path, timeout=60) as response:
        size = len(response.read())
    return time.perf_counter() - start, size


def quantile(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, int(part * len(values)))]


for person in persons * 5:
    get(f"/answer?{person}")

seed, took, lock = itertools.count(1000), [], threading.Lock()


def one(person):
    try:
        elapsed, _ = get(f"/answer?{person}&seed={next(seed)}")
    except OSError:
        elapsed = float("inf")  # refused, or not answered in time
    with lock:
        took.append(elapsed)


start, threads = time.perf_counter(), []
for i in range(int(rate * seconds)):
    time.sleep(max(0, start + i / rate - time.perf_counter()))
    threads.append(threading.Thread(target=one, args=(persons[i % len(persons)],)))
    threads[-1].start()
for thread in threads:
    thread.join()
print(f"answer page, {rate:g} a second for {seconds:g} s, each drawn anew: n {len(took)}, median {quantile(took, .5) * 1000:.0f} ms, p95 {quantile(took, .95) * 1000:.0f} ms, p99 {quantile(took, .99) * 1000:.0f} ms, without an answer {took.count(float('inf'))}")
for path in ["/evidence", "/certifications", "/certifications/ms-ai-103", "/claims", "/method/share-of-postings"]:
    size = get(path)[1]
    if shutil.which("wrk"):
        said = subprocess.run(["wrk", "-t1", "-c8", "-d5s", "--latency", base + path], capture_output=True, text=True).stdout
        lines = {line.split()[0]: line.split()[1] for line in said.splitlines() if line.split()[:1] and line.split()[0] in ("Requests/sec:", "99%")}
        print(f"{path}: {size:,} bytes, {lines.get('Requests/sec:')} a second, 99 % within {lines.get('99%')}")
