# shellcheck shell=bash
# Sourced by the tests of the command line: PROGRAM as the first argument, a folder of their own, and ways to ask.
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

# skipped "WHY": says what is not tested here; scripts/test repeats these lines at its end.
skipped() { echo "SKIPPED: $1" >&2; }

# refused CODE "WORDS IN THE REASON" ARGUMENTS...: that exit code, one line on stderr, nothing on stdout, no new file.
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

# done_well ARGUMENTS...: exit code 0 and nothing on stderr but the progress that a slow machine is told; stdout is kept in stdout.txt.
done_well() {
    local actual
    checks=$((checks + 1))
    "$program" "$@" >stdout.txt 2>stderr.txt </dev/null
    actual=$?
    [ "$actual" -eq 0 ] || fail "exit code $actual: $*"
    grep -qvE "^adiposcope: [0-9]+ of [0-9]+ [a-z]+, [0-9]+ s left" stderr.txt && fail "something on stderr: $*"
}

# pixels FILE: what a PNG holds after its texts
pixels() { tail -c "+$(LC_ALL=C grep -abo -m 1 IDAT "$1" | head -n 1 | cut -d: -f1)" "$1"; }

# holds "WHAT" COMMAND...: the command succeeds.
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
