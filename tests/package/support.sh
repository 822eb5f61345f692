# shellcheck shell=bash
# Sourced by the package tests: takes the BUILD and SOURCE folders as arguments and creates a temporary folder.
set -u
build=$(realpath "$1")
source=$(realpath "$2")
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1
checks=0
failures=0

# skipped "WHY": reports a test that cannot run; scripts/test repeats these lines at the end.
skipped() { echo "SKIPPED: $1" >&2; }

# holds "WHAT" COMMAND...: expects the command to succeed.
holds() {
    local what=$1
    shift
    checks=$((checks + 1))
    if ! "$@" >out.txt 2>&1; then
        failures=$((failures + 1))
        echo "FAILED: $what" >&2
        sed 's/^/    /' out.txt >&2
    fi
}
lacks() { ! grep -aqF -- "$1" "$2"; }

# alone COMMAND...: runs in the root folder with an empty environment, and, where permitted, without the source tree and
# the build folder.
if unshare --mount bash -c 'mount -t tmpfs none "$0"' "$work" 2>/dev/null; then
    alone() {
        # shellcheck disable=SC2016
        (cd / && unshare --mount bash -c 'mount -t tmpfs none "$0" && mkdir -p "$1" && exec env -i HOME="$2" "${@:3}"' \
            "$source" "$work/home" "$work/home" "$@")
    }
else
    skipped "hiding the source tree needs the right to mount"
    alone() { (cd / && env -i HOME="$work/home" "$@"); }
fi
mkdir home

# works PROGRAM: exercises models, assets, OpenGL and the font
works() {
    local program=$1
    holds "it says its version" alone "$program" --version
    holds "it simulates" alone "$program" simulate --days 3 --csv "$work/table.csv" --force
    holds "with a row per day" test "$(wc -l <table.csv)" -eq 5
    holds "it draws" alone "$program" render --size 96x128 --caption -o "$work/picture.png" --force
    holds "the same picture as the build" cmp picture.png reference.png
    holds "it writes a mesh" alone "$program" export -o "$work/body.glb" --force
    holds "it tells its sources" alone "$program" evidence --csv "$work/evidence.csv" --force
    holds "without a display it says so" test "$(alone "$program" 2>&1 | grep -c 'no display')" -eq 1
}
"$build/bin/adiposcope" render --size 96x128 --caption -o reference.png

summary() {
    echo "$checks checks, $failures failed"
    [ "$failures" -eq 0 ]
}
