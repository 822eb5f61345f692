# shellcheck shell=bash
# Sourced by the tests of the window: takes PROGRAM as first argument, makes a temporary folder with home, settings and
# state of its own, and defines displays, mouse, keys and checks. The window under test is $window_pid.
set -u
program=$(realpath "$1")
work=$(mktemp -d)
window_pid=""
servers=()  # displays and compositors
finish() {
    [ -n "$window_pid" ] && kill -KILL "$window_pid" 2>/dev/null
    [ ${#servers[@]} = 0 ] || kill "${servers[@]}" 2>/dev/null
    wait 2>/dev/null
    umount "$work/tiny" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
mkdir -p "$HOME" "$XDG_CONFIG_HOME/adiposcope" "$XDG_STATE_HOME" "$work/pictures" "$work/empty"
settings=$XDG_CONFIG_HOME/adiposcope/settings.json
status="900 892"  # where the pointer disturbs nothing, in a window of 1440 x 900

skip() {
    echo "SKIPPED: $1" >&2
    exit 77
}

checks=0
failures=0
where=""  # named before a failure
# check "WHAT" COMMAND...: expects the command to succeed.
check() {
    checks=$((checks + 1))
    if ! "${@:2}"; then
        failures=$((failures + 1))
        echo "FAILED: ${where:+$where: }$1" >&2
        sed 's/^/    stderr: /' "$work/stderr.txt" >&2
    fi
}
summary() {
    echo "$checks checks, $failures failed"
    [ "$failures" -eq 0 ]
}
same() { [ "$1" = "$2" ] || { echo "  \"$1\" is not \"$2\"" >&2; false; }; }
differs() { [ "$1" != "$2" ]; }
not() { ! "$@"; }
alive() { kill -0 "$window_pid" 2>/dev/null; }
gone() { ! alive; }
said_nothing() { [ ! -s "$work/stderr.txt" ]; }
# within SECONDS COMMAND...: waits until the command succeeds.
within() {
    local tries=$(($1 * 5))
    shift
    for _ in $(seq $tries); do
        "$@" && return 0
        sleep 0.2
    done
    return 1
}
# until_true COMMAND...: waits for a minute at most, since the machine may be busy.
until_true() { within 60 "$@"; }

# used: processor time that the window takes in two seconds, in hundredths of a second
ticks() { awk '{ print $14 + $15 }' "/proc/$window_pid/stat"; }
used() {
    local before
    before=$(ticks)
    sleep 2
    echo $(($(ticks) - before))
}

# --- pictures of a part of the screen: WIDTHxHEIGHT+X+Y
grab() { import -window root ${1:+-crop "$1"} -depth 8 rgb:- 2>/dev/null | md5sum | cut -d' ' -f1; }
colours() { import -window root -crop "$1" -format %k info:; }
looks_like() { [ "$(grab "$1")" = "$2" ]; }
# changes PART LOOK: waits until the part differs from that checksum.
changes() { until_true not looks_like "$1" "$2"; }
# Prints a checksum of a part of the screen once it has been stable in four samples.
settled() {
    local last="" now same=0
    for _ in $(seq 100); do
        sleep 0.25
        now=$(grab "$1")
        if [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; fi
        [ $same -ge 3 ] && break
        last=$now
    done
    echo "$now"
}

# --- mouse and keys, held for longer than a frame takes with software rendering on a busy machine
hold_s=0.4
press() { xdotool keydown "$1" sleep $hold_s keyup "$1" sleep $hold_s; }
write() { xdotool type --delay 120 "$1"; sleep 0.5; }
drag() { # X1 Y1 X2 Y2 [BUTTON]
    xdotool mousemove "$1" "$2" sleep $hold_s mousedown "${5:-1}" sleep $hold_s \
        mousemove "$3" "$4" sleep $hold_s mouseup "${5:-1}" sleep $hold_s
}
click() { drag "$1" "$2" "$1" "$2"; }

# --- displays
# serve [SIZE]: starts an X display and makes it the current one.
serve() {
    : >"$work/display"
    exec 3<>"$work/display"
    Xvfb -displayfd 3 -screen 0 "${1:-1440x900}x24" -nolisten tcp -noreset >/dev/null 2>&1 &
    server_pid=$!
    servers+=("$server_pid")
    until_true test -s "$work/display" || { echo "FAILED: no display" >&2; exit 1; }
    DISPLAY=:$(head -n 1 "$work/display")
    export DISPLAY
}
: >"$work/stderr.txt"
