#!/usr/bin/env bash
# Usage: wayland.sh PROGRAM
# The window under Wayland: under weston at scale 1 and 2, and under sway for what weston cannot do: a scale of 1.5,
# and a change of scale while the window is open. Each compositor draws on its own X display, where xdotool moves the
# mouse and presses keys.
set -u
program=$(realpath "$1")
skip() {
    echo "SKIPPED: $1" >&2
    exit 77
}
command -v weston >/dev/null || skip "weston is not installed (scripts/setup test)"
version=$(ldd "$program" | awk '$1 ~ /^libglfw/ { print $3 }' | xargs realpath)
case $version in *.so.3.[4-9]*) ;; *) skip "Wayland needs GLFW 3.4; this is ${version##*/}, which has X11 alone" ;; esac

work=$(mktemp -d)
processes=()
finish() {
    [ ${#processes[@]} = 0 ] || kill "${processes[@]}" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_RUNTIME_DIR=$work/run
mkdir -p "$work/home" "$work/config/adiposcope" "$work/state"
mkdir -m 700 "$work/run"
echo '{"welcomed": true}' >"$work/config/adiposcope/settings.json"
cd "$work" || exit 1

checks=0
failures=0
check() {
    checks=$((checks + 1))
    if ! "${@:2}"; then
        failures=$((failures + 1))
        echo "FAILED: $where: $1" >&2
    fi
}
same() { [ "$1" = "$2" ] || { echo "  \"$1\" is not \"$2\"" >&2; false; }; }
alive() { kill -0 "$window" 2>/dev/null; }
# until_true COMMAND...: waits until the command succeeds, for at most a minute.
until_true() {
    for _ in $(seq 300); do
        "$@" && return 0
        sleep 0.2
    done
    return 1
}
grab() { import -window root -crop "$1" -depth 8 rgb:- | md5sum | cut -d' ' -f1; }
colours() { import -window root -crop "$1" -format %k info:; }
is_drawn() { [ "$(colours "$body_part")" -gt 500 ]; }
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
# changes PART LOOK: waits until the part differs from that checksum; a busy machine may take a while
other() { [ "$(grab "$1")" != "$2" ]; }
looks_like() { [ "$(grab "$1")" = "$2" ]; }
changes() { until_true other "$1" "$2"; }
press() { xdotool keydown "$1" sleep 0.5 keyup "$1" sleep 0.5; }
drag() { # X1 Y1 X2 Y2
    xdotool mousemove $(($1 - 3)) "$2" sleep 0.5 mousemove "$1" "$2" sleep 0.7 mousedown 1 sleep 0.7 \
        mousemove "$3" "$4" sleep 0.7 mouseup 1 sleep 0.7
}

# display SIZE: starts an X display for a compositor
display() {
    : >"$work/display"
    exec 3<>"$work/display"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp >/dev/null 2>&1 &
    processes+=($!)
    until_true test -s "$work/display"
    DISPLAY=:$(head -n 1 "$work/display")
    export DISPLAY
}
# open SOCKET: starts the window and waits until it has drawn
open() {
    mkdir -p "$work/pictures"
    rm -f "$work/pictures"/*
    env -u DISPLAY WAYLAND_DISPLAY="$1" "$program" --screenshot-folder "$work/pictures" 2>"$work/stderr.txt" &
    window=$!
    processes+=("$window")
    until_true is_drawn || cat "$work/stderr.txt" >&2
    check "the window opens and draws" is_drawn
}
# close_window: closes the window with its own key
close_window() {
    press ctrl+q
    for _ in $(seq 100); do alive || break; sleep 0.2; done
    check "Ctrl Q ends it" eval '! alive'
    kill "$window" 2>/dev/null
    wait "$window"
    check "it ends with exit code 0" same $? 0
    check "nothing was said on stderr: $(cat "$work/stderr.txt")" test ! -s "$work/stderr.txt"
}
pictures() { find "$work/pictures" -name '*.png'; }
has_picture() { [ -n "$(pictures)" ]; }
# turns_and_photographs HEIGHT: a drag turns only the body; F12 writes a picture, sized in physical pixels
turns_and_photographs() {
    local first
    first=$(settled $body_part)
    drag $body_middle $beside_middle
    check "a drag turns the body" changes $body_part "$first"
    press F12
    check "F12 writes a picture" until_true has_picture
    check "of at least $1 pixels" test "$(identify -format %h "$(pictures | head -n 1)")" -ge "$1"
}
# type_age COMMAND...: enters text into the age field, clicking where the field is both with and without the margin
# that a compositor may leave around the window
type_age() {
    drag $age_box $age_box
    sleep 0.5
    "$@"
    press Return
}

# A key held for longer would repeat and paste again.
paste() { xdotool keydown ctrl keydown v sleep 0.15 keyup v sleep 0.3 keyup ctrl sleep 0.5; }

# --- weston, whose kiosk shell gives the window the whole display
for scale in 1 2; do
    display $((1440 * scale))x$((900 * scale))
    where="weston, scale $scale"
    socket=weston-$scale
    weston --backend=x11 --shell=kiosk --renderer=pixman --width=1440 --height=900 \
        --scale=$scale --no-config --idle-time=0 --socket=$socket >weston.txt 2>&1 &
    compositor=$!
    processes+=("$compositor")
    until_true test -S "$XDG_RUNTIME_DIR/$socket" || cat weston.txt >&2
    body_part=$((300 * scale))x$((300 * scale))+$((600 * scale))+$((300 * scale))
    body_middle="$((700 * scale)) $((420 * scale))"
    beside_middle="$((560 * scale)) $((420 * scale))"
    open $socket
    turns_and_photographs $((700 * scale))
    if [ $scale = 1 ]; then
        age_box="228 128"
        numbers_part=280x700+1110+60
        numbers=$(settled $numbers_part)
        type_age xdotool type --delay 200 60
        check "a typed age changes the numbers" changes $numbers_part "$numbers"
        press ctrl+z
        check "undo brings them back" until_true looks_like $numbers_part "$numbers"
    fi
    close_window
    kill $compositor
    wait $compositor 2>/dev/null
done

# --- sway
if ! command -v sway >/dev/null || ! command -v wl-copy >/dev/null; then
    echo "SKIPPED: scale 1.5, another scale while the window is open and the clipboard need sway and wl-clipboard" \
        "(scripts/setup test)" >&2
else
    where="sway"
    display 1440x900
    cat >sway.conf <<'CONF'
output * scale 1
default_border none
xwayland disable
for_window [app_id=".*"] fullscreen enable
input type:keyboard repeat_delay 9999
CONF
    WLR_BACKENDS=x11 WLR_RENDERER=pixman sway -c "$work/sway.conf" >sway.txt 2>&1 &
    processes+=($!)
    until_true eval 'ls "$XDG_RUNTIME_DIR"/sway-ipc.* >/dev/null 2>&1' || cat sway.txt >&2
    SWAYSOCK=$(ls "$XDG_RUNTIME_DIR"/sway-ipc.*)
    export SWAYSOCK
    socket=$(basename "$(ls -d "$XDG_RUNTIME_DIR"/wayland-? | head -n 1)")
    # The X window of wlroots has 1024 x 768 pixels.
    body_part=200x400+400+200
    body_middle="510 380"
    beside_middle="420 380"
    open "$socket"
    turns_and_photographs 600
    look=$(settled $body_part)
    for scale in 1.5 2 1; do
        swaymsg output '*' scale $scale >/dev/null
        check "scale $scale while it is open lays it out anew" changes $body_part "$look"
        look=$(settled $body_part)
        check "scale $scale shows the window" test "$(colours 1024x768+0+0)" -gt 500
    done
    rm -f "$work/pictures"/*
    swaymsg output '*' scale 1.5 >/dev/null
    check "scale 1.5 comes back" changes $body_part "$look"
    body_middle="800 400" beside_middle="700 400" turns_and_photographs 560
    look=$(settled $body_part)
    swaymsg output '*' scale 1 >/dev/null
    check "scale 1 comes back" changes $body_part "$look"
    settled $body_part >/dev/null

    age_box="228 134"
    numbers_part=280x600+744+60
    numbers=$(settled $numbers_part)
    printf 60 | WAYLAND_DISPLAY=$socket wl-copy
    type_age paste
    check "an age pasted from the clipboard changes the numbers" changes $numbers_part "$numbers"
    drag $age_box $age_box
    sleep 0.5
    press ctrl+a
    press ctrl+c
    sleep 1
    check "what the window copied can be pasted elsewhere" \
        same "$(WAYLAND_DISPLAY=$socket timeout 20 wl-paste --no-newline | grep -o '^60')" 60
    press Escape
    close_window
fi

echo "$checks checks, $failures failed"
[ "$failures" -eq 0 ]
