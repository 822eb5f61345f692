#!/usr/bin/env bash
# Usage: saving.sh PROGRAM
# What is on the disk after a save is interrupted or refused. Outputs are reproducible to the byte, so a file is either
# the old one or the complete new one. Needs no display; leaves nothing behind.
# shellcheck source-path=SCRIPTDIR/../cli
source "$(dirname "${BASH_SOURCE[0]}")/../cli/support.sh"

# --- killed (SIGKILL) at any moment of any kind of save
small="--size 160x160 --samples 1"
# killed TARGET ARGUMENTS...: six times, later each time; the old content is "old".
killed() {
    local target=$1 delay
    shift
    for delay in 0.01 0.04 0.08 0.15 0.25 0.4; do
        rm -rf "$target"
        printf old >"$target"
        "$program" "$@" "$target" --force --quiet >/dev/null 2>&1 &
        sleep $delay
        kill -KILL $! 2>/dev/null
        wait $! 2>/dev/null
        checks=$((checks + 1))
        if [ "$(head -c 4 "$target")" = old ] && [ "$(stat -c %s "$target")" -eq 3 ]; then
            old=$((old + 1))
        elif cmp -s "$target" "$reference"; then
            new=$((new + 1))
        else
            fail "killed after $delay s, $target is neither the old file nor the whole new one"
        fi
    done
}
old=0
new=0
# kind FILE ARGUMENTS...: the last argument is the option that takes the file
kind() {
    local file=$1
    shift
    reference=reference-$file
    "$program" "$@" "$reference" --force --quiet >/dev/null 2>stderr.txt || fail "cannot make $reference"
    killed "$file" "$@"
}
# shellcheck disable=SC2086
{
    kind picture.png render $small --day last -o
    kind sheet.png sheet --rows age=30,40 --columns day=0,last $small -o
    kind film.webp animate --seconds 1 --fps 4 $small -o
    kind body.glb export --animation --days 60 -o
    kind body.obj export -o
    kind body.stl export -o
    kind table.csv simulate --days 900 --csv
    kind table.json simulate --days 900 --json
    kind report.json report --json -o
    kind girths.csv measure --csv
    kind goal.csv goal --target-weight 85 --csv
    kind evidence.csv evidence --csv
    kind schema.json schema -o
}
holds "some saves were cut short and some were done ($old, $new)" test $old -gt 0 -a $new -gt 0
# A folder appears complete or not at all.
for delay in 0.03 0.1 0.2 0.4 0.8; do
    rm -rf bundle
    # shellcheck disable=SC2086
    "$program" bundle $small -o bundle/ --quiet >/dev/null 2>&1 &
    sleep $delay
    kill -KILL $! 2>/dev/null
    wait $! 2>/dev/null
    checks=$((checks + 1))
    [ ! -e bundle ] || [ "$(find bundle -type f | wc -l)" -eq 4 ] || fail "half a bundle after $delay s"
done
# Leftovers of an interrupted save are hidden and do not block later ones.
# shellcheck disable=SC2086
done_well bundle $small -o bundle/ --force
holds "a bundle after that is whole" test "$(find bundle -type f | wc -l)" -eq 4
rm -rf .adiposcope-*

# --- a folder that cannot be written to: /proc for everyone, a read-only file system if it may be mounted, else by
# permissions
refuse_all() {
    local folder=$1 command
    for command in "export -o $folder/body.obj" "render $small -o $folder/p.png" "simulate --csv $folder/t.csv" \
        "simulate --json $folder/t.json" "measure --csv $folder/m.csv" "report -o $folder/r.txt" \
        "sheet --rows age=30 --columns day=0 $small -o $folder/s.png" "schema -o $folder/s.json" \
        "animate --seconds 1 --fps 2 $small -o $folder/f.webp" "animate --seconds 1 --fps 2 $small -o $folder/f/" \
        "bundle $small -o $folder/b/" "goal --target-weight 90 --csv $folder/g.csv" "evidence --csv $folder/e.csv"; do
        # shellcheck disable=SC2086
        refused 1 "cannot write" $command --quiet
    done
}
refuse_all /proc
if [ "$(id -u)" -ne 0 ]; then
    mkdir locked && chmod a-w locked
    refuse_all locked
    chmod u+w locked
elif mkdir tiny && mount -t tmpfs -o ro tiny tiny 2>/dev/null; then
    refuse_all tiny
    umount tiny
else
    skipped "root writes into read-only folders, and a read-only file system needs the right to mount one"
fi

# --- a full disk
if [ "$(id -u)" -eq 0 ] && mkdir -p tiny && mount -t tmpfs -o size=8k tiny tiny 2>/dev/null; then
    printf old >tiny/kept
    for command in "evidence --csv tiny/kept" "simulate --days 900 --csv tiny/kept" \
        "schema -o tiny/kept" "simulate --days 900 --json tiny/kept"; do
        # shellcheck disable=SC2086
        refused 1 "No space left" $command --force --quiet
        holds "a full disk keeps the old file: $command" test "$(cat tiny/kept)" = old
        holds "and nothing beside it: $command" test "$(ls -A tiny)" = kept
    done
    umount tiny
else
    skipped "a full disk needs the right to mount one"
fi

summary
