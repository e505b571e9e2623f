#!/bin/sh
# Whole-program figures of an ingest: wall and processor seconds and peak memory, several runs in fresh stores; prints a Markdown table.
# Usage: bench/ingest.sh PATH [RUNS]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
input=${1:?name the folder or file to ingest}
runs=${2:-5}
"$here/run" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

echo "| run | wall s | user s | system s | peak MiB | distinct | new on a second run |"
echo "|---|---|---|---|---|---|---|"
i=1
while [ "$i" -le "$runs" ]; do
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$here/run" ingest "$input" --store "$work/store" --json >"$work/first.json" 2>/dev/null
    "$here/run" ingest "$input" --store "$work/store" --json >"$work/second.json" 2>/dev/null
    read -r wall user system peak <"$work/time"
    distinct=$(sed -n 's/^  "distinct": \([0-9]*\).*/\1/p' "$work/first.json")
    again=$(sed -n 's/^  "distinct": \([0-9]*\).*/\1/p' "$work/second.json")
    echo "| $i | $wall | $user | $system | $((peak / 1024)) | $distinct | $again |"
    rm -rf "$work/store"
    i=$((i + 1))
done
