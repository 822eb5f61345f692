# shellcheck shell=bash
# Sourced by the command line tests: takes PROGRAM as first argument, creates a temporary folder and defines the checks.
set -u
program=$(realpath "$1")
unset DISPLAY WAYLAND_DISPLAY
work=$(mktemp -d)
trap 'umount "$work/tiny" 2>/dev/null; rm -rf "$work"' EXIT
cd "$work" || exit 1
export XDG_CONFIG_HOME=$work/config
checks=0
failures=0

fail() {
    failures=$((failures + 1))
    echo "FAILED: $*" >&2
    sed 's/^/    stderr: /' stderr.txt >&2
}

# skipped "WHY": reports a test that cannot run; scripts/test repeats these lines at the end.
skipped() { echo "SKIPPED: $1" >&2; }

# refused CODE "WORDS IN THE REASON" ARGUMENTS...: expects that exit code, one line on stderr, no output and no new
# file.
refused() {
    local code=$1 words=$2 before after actual
    shift 2
    checks=$((checks + 1))
    before=$(ls -A)
    "$program" "$@" >stdout.txt 2>stderr.txt </dev/null
    actual=$?
    after=$(ls -A)
    [ "$actual" -eq "$code" ] || fail "exit code $actual instead of $code: $*"
    [ "$(wc -l <stderr.txt)" -eq 1 ] || fail "not one line on stderr: $*"
    grep -qiF -- "$words" stderr.txt || fail "no \"$words\" in the reason: $*"
    [ -s stdout.txt ] && fail "something on stdout: $*"
    [ "$before" = "$after" ] || fail "left a file behind: $*"
}

# done_well ARGUMENTS...: expects exit code 0 and nothing on stderr except progress on a slow machine; stdout is saved
# to stdout.txt.
done_well() {
    local actual
    checks=$((checks + 1))
    "$program" "$@" >stdout.txt 2>stderr.txt </dev/null
    actual=$?
    [ "$actual" -eq 0 ] || fail "exit code $actual: $*"
    grep -qvE "^adiposcope: [0-9]+ of [0-9]+ [a-z]+, [0-9]+ s left" stderr.txt && fail "something on stderr: $*"
}

# pixels FILE: the part of a PNG after its text chunks
pixels() { tail -c "+$(LC_ALL=C grep -abo -m 1 IDAT "$1" | head -n 1 | cut -d: -f1)" "$1"; }

# holds "WHAT" COMMAND...: expects the command to succeed.
holds() {
    local what=$1
    shift
    checks=$((checks + 1))
    "$@" >/dev/null 2>&1 || fail "$what"
}

touch stdout.txt stderr.txt

summary() {
    echo "$checks checks, $failures failed"
    [ "$failures" -eq 0 ]
}
