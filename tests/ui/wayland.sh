#!/usr/bin/env bash
# Usage: wayland.sh PROGRAM
# The window under Wayland: under weston at scale 1 and 2, and under sway for what weston cannot do: a scale of 1.5,
# and a change of scale while the window is open. Each compositor draws on its own X display, where xdotool moves the
# mouse and presses keys.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
command -v weston >/dev/null || skip "weston is not installed (scripts/setup test)"
version=$(ldd "$program" | awk '$1 ~ /^libglfw/ { print $3 }' | xargs realpath)
case $version in *.so.3.[4-9]*) ;; *) skip "Wayland needs GLFW 3.4; this is ${version##*/}, which has X11 alone" ;; esac

export XDG_RUNTIME_DIR=$work/run
mkdir -m 700 "$work/run"
echo '{"welcomed": true}' >"$settings"
cd "$work" || exit 1

is_drawn() { [ "$(colours "$body_part")" -gt 500 ]; }
hold_s=0.6
# A compositor wants the pointer to arrive before a button is pressed.
drag_from() { xdotool mousemove $(($1 - 3)) "$2" sleep $hold_s; drag "$@"; }
# open SOCKET: starts the window and waits until it has drawn
open() {
    mkdir -p "$work/pictures"
    rm -f "$work/pictures"/*
    env -u DISPLAY WAYLAND_DISPLAY="$1" "$program" --screenshot-folder "$work/pictures" 2>"$work/stderr.txt" &
    window_pid=$!
    until_true is_drawn || cat "$work/stderr.txt" >&2
    check "the window opens and draws" is_drawn
}
# close_window: closes the window with its own key
close_window() {
    press ctrl+q
    check "Ctrl Q ends it" within 20 gone
    kill "$window_pid" 2>/dev/null
    wait "$window_pid"
    check "it ends with exit code 0" same $? 0
    window_pid=""
    check "nothing was said on stderr" said_nothing
}
pictures() { find "$work/pictures" -name '*.png'; }
has_picture() { [ -n "$(pictures)" ]; }
# turns_and_photographs HEIGHT: a drag turns only the body; F12 writes a picture, sized in physical pixels
turns_and_photographs() {
    local first
    first=$(settled $body_part)
    drag_from $body_middle $beside_middle
    check "a drag turns the body" changes $body_part "$first"
    press F12
    check "F12 writes a picture" until_true has_picture
    check "of at least $1 pixels" test "$(identify -format %h "$(pictures | head -n 1)")" -ge "$1"
}
# type_age COMMAND...: enters text into the age field, clicking where the field is both with and without the margin
# that a compositor may leave around the window
type_age() {
    drag_from $age_box $age_box
    sleep 0.5
    "$@"
    press Return
}

# A key held for longer would repeat and paste again.
paste() { xdotool keydown ctrl keydown v sleep 0.15 keyup v sleep 0.3 keyup ctrl sleep 0.5; }

# --- weston, whose kiosk shell gives the window the whole display
for scale in 1 2; do
    serve $((1440 * scale))x$((900 * scale))
    where="weston, scale $scale"
    socket=weston-$scale
    weston --backend=x11 --shell=kiosk --renderer=pixman --width=1440 --height=900 \
        --scale=$scale --no-config --idle-time=0 --socket=$socket >weston.txt 2>&1 &
    compositor=$!
    servers+=("$compositor")
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
    serve 1440x900
    cat >sway.conf <<'CONF'
output * scale 1
default_border none
xwayland disable
for_window [app_id=".*"] fullscreen enable
input type:keyboard repeat_delay 9999
CONF
    WLR_BACKENDS=x11 WLR_RENDERER=pixman sway -c "$work/sway.conf" >sway.txt 2>&1 &
    servers+=($!)
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
    drag_from $age_box $age_box
    sleep 0.5
    press ctrl+a
    press ctrl+c
    sleep 1
    check "what the window copied can be pasted elsewhere" \
        same "$(WAYLAND_DISPLAY=$socket timeout 20 wl-paste --no-newline | grep -o '^60')" 60
    press Escape

    # Hidden while days play: on another workspace no frame is asked for.
    drag_from $body_middle $body_middle
    press space
    shown=$(used)
    swaymsg workspace 2 >/dev/null
    sleep 1
    hidden=$(used)
    check "on another workspace it takes little ($hidden, not $shown)" test $((3 * hidden)) -lt "$shown"
    swaymsg workspace 1 >/dev/null
    check "it is drawn when it comes back" until_true is_drawn
    swaymsg workspace 2 >/dev/null
    sleep 1
    kill -TERM "$window_pid"
    check "hidden it can be ended, too" within 20 gone
    kill -KILL "$window_pid" 2>/dev/null
    wait "$window_pid"
    window_pid=""
fi

summary
