"""How fast the pages of a running server are, the client included: python3 bench/pages.py http://127.0.0.1:5080 [RATE SECONDS [planned]]

Answer pages arrive at a fixed rate whether or not the earlier ones are done, each from another person (other pay, other hours, other choices), so that every one is worked out anew; wrk asks for the pages that only read.
"""
import http.client, itertools, shutil, subprocess, sys, threading, time, urllib.parse

base = sys.argv[1].rstrip("/")
rate, seconds = (float(sys.argv[2]), float(sys.argv[3])) if len(sys.argv) > 3 else (20, 30)
PLANNED = "planned" in sys.argv  # months and money are given too, so that weeks are planned
host = urllib.parse.urlsplit(base).netloc
persons = [
    "prior-ai-experience=no&changing-careers=yes&situation=career-changer&target-employer=any",
    "prior-ai-experience=yes&changing-careers=no&formal-recognition=no&situation=developer&target-platform=aws&target-employer=startup",
    "prior-ai-experience=yes&formal-recognition=yes&situation=enterprise-cloud&target-platform=azure&regulated-industry=yes&target-employer=large",
    "prior-ai-experience=no&changing-careers=no&formal-recognition=no&situation=student",
]


def ask(path, form=None):
    start = time.perf_counter()
    connection = http.client.HTTPConnection(host, timeout=60)
    if form is None:
        connection.request("GET", path)
    else:
        connection.request("POST", path, form, {"Content-Type": "application/x-www-form-urlencoded"})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    if response.status != 200:
        raise OSError(f"{path}: status {response.status}")
    return time.perf_counter() - start, len(body)


def quantile(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, int(part * len(values)))]


def person(number):
    """The numbers go in a form, as from the page; no two persons are alike."""
    limits = f"&months={3 + number % 7}&budget-usd={200 + 50 * (number % 13)}" if PLANNED else ""
    return f"{persons[number % len(persons)]}&salary-usd={31000 + 37 * number}&hours-per-week={2 + number % 17}{limits}"


number, took, lock = itertools.count(), [], threading.Lock()
for _ in range(20 * len(persons)):
    ask("/answer", person(next(number)))


def one():
    try:
        elapsed, _ = ask("/answer", person(next(number)))
    except OSError:
        elapsed = float("inf")  # refused, or not answered in time
    with lock:
        took.append(elapsed)


start, threads = time.perf_counter(), []
for i in range(int(rate * seconds)):
    time.sleep(max(0, start + i / rate - time.perf_counter()))
    threads.append(threading.Thread(target=one))
    threads[-1].start()
for thread in threads:
    thread.join()
print(f"answer page, {rate:g} a second for {seconds:g} s, each worked out anew: n {len(took)}, median {quantile(took, .5) * 1000:.0f} ms, p95 {quantile(took, .95) * 1000:.0f} ms, p99 {quantile(took, .99) * 1000:.0f} ms, without an answer {took.count(float('inf'))}")
for path in ["/evidence", "/certifications", "/certifications/ms-ai-103", "/claims", "/method/share-of-postings"]:
    size = ask(path)[1]
    if shutil.which("wrk"):
        said = subprocess.run(["wrk", "-t1", "-c8", "-d5s", "--latency", base + path], capture_output=True, text=True).stdout
        lines = {line.split()[0]: line.split()[1] for line in said.splitlines() if line.split()[:1] and line.split()[0] in ("Requests/sec:", "99%")}
        print(f"{path}: {size:,} bytes, {lines.get('Requests/sec:')} a second, 99 % within {lines.get('99%')}")
