#!/usr/bin/env bash
# Trains on a table, serves the model with its log from processor 0, and asks it from processor 1 with wrk: predictions a second, and how long half and 99 % of them took.
# usage: serving.sh TABLE.csv TARGET POSITIVE [RUNS] [SECONDS]
# Linux, for taskset; needs wrk, curl, python3, and a Release build of src/Credence.Showcase.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -ge 3 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
table=$1 target=$2 positive=$3 runs=${4:-3} seconds=${5:-6}
program=src/Credence.Showcase/bin/Release/net10.0/credence-showcase
work=$(mktemp -d); server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

began=$(date +%s.%N)
"$program" train "$table" --target "$target" --positive "$positive" --out "$work/model" --name bench >"$work/train.log" 2>&1 || { cat "$work/train.log" >&2; exit 1; }
awk -v a="$began" -v b="$(date +%s.%N)" 'BEGIN { printf "all three models trained and tested in %.2f s\n\n", b - a }'

# the first row of the table, as a request
python3 - "$table" "$target" "$work" <<'P'
import csv, json, sys
row = next(iter(csv.DictReader(open(sys.argv[1]))))
row.pop(sys.argv[2])
def value(text):
    try:
        return float(text)
    except ValueError:
        return text
body = json.dumps({'instances': [{name: value(text) for name, text in row.items()}]})
open(sys.argv[3] + '/post.lua', 'w').write('wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = %s\n' % json.dumps(body))
P

taskset -c 0 "$program" serve "$work/model" --host 127.0.0.1 --port 0 --log "$work/log.jsonl" >"$work/serve.log" 2>&1 & server=$!
for _ in $(seq 100); do address=$(sed -n 's/^Listening on //p' "$work/serve.log"); [ -z "$address" ] || break; sleep 0.1; done
ask() { taskset -c 1 wrk -t1 -c"$1" -d"$2" -s "$work/post.lua" --latency "$address/v1/models/bench:predict"; }
ask 2 3 >/dev/null
echo '| connections | predictions a second | half within | 99 % within | refused |'
echo '|---|---|---|---|---|'
for connections in 1 2 4 8 16; do
    for _ in $(seq "$runs"); do
        ask "$connections" "$seconds" | awk -v c="$connections" '/^ *50%/ { half = $2 } /^ *99%/ { most = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $NF } END { printf "| %s | %.0f | %s | %s | %d |\n", c, rate, half, most, bad }'
    done
done
kill -TERM "$server"; wait "$server" || true; server=
echo; echo "lines in the log: $(wc -l <"$work/log.jsonl")"
