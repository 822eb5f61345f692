#!/usr/bin/env bash
# Usage: screens.sh PROGRAM
# Opens the window on screens from a small laptop's to one of 4K: it fits, remembers its size, and has larger text where
# pixels are finer.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

for tool in xdotool xprop; do command -v $tool >/dev/null || skip "$tool is not installed"; done

# open_on WIDTHxHEIGHT [DPI]: opens the window on a display of its own and reads its size into $width and $height. The
# display tells a density as desktops do, in its resources.
open_on() {
    where="$1${2:+ at $2 dpi}"
    serve "$1"
    [ -z "${2:-}" ] || xprop -root -f RESOURCE_MANAGER 8s -set RESOURCE_MANAGER "Xft.dpi: $2"
    open_again
}
open_again() {
    "$program" 2>"$work/stderr.txt" &
    window_pid=$!
    until_true has_window || { echo "FAILED: $where: no window" >&2; exit 1; }
    sleep 1
    read_size
}
has_window() {
    window=$(xdotool search --onlyvisible --class adiposcope 2>/dev/null | tail -n 1)
    [ -n "$window" ]
}
read_size() { eval "$(xdotool getwindowgeometry --shell "$window" | grep -E '^(WIDTH|HEIGHT)=')"; width=$WIDTH height=$HEIGHT; }
close() {
    kill -TERM "$window_pid"
    until_true gone
    window_pid=""
}
fits() { [ "$width" -le "$1" ] && [ "$height" -le "$2" ]; }

open_on 1024x600
check "the window fits" fits 1024 600
close

rm -f "$settings"
open_on 1366x768
check "the window fits" fits 1366 768
check "and uses the screen" test "$width" -eq 1366
close

rm -f "$settings"
open_on 1920x1080 144
check "the window fits" fits 1920 1080
check "and is larger than on a coarse screen" test "$width" -gt 1440
close

rm -f "$settings"
open_on 1920x1080
check "the window has its usual size" same "$width $height" "1440 900"
xdotool windowsize --sync "$window" 1100 700
sleep 1
close
open_again
check "the size of the last time is remembered" same "$width $height" "1100 700"
close

rm -f "$settings"
open_on 3840x2160
check "without a density the rows of a 4K screen double the window and its text" same "$width $height" "2880 1800"
close
summary
