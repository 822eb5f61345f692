#!/usr/bin/env bash
# Usage: window_faults.sh PROGRAM
# The window in a failing environment: it opens, stays open, and closes when asked, or prints the reason in one line.
# shellcheck source-path=SCRIPTDIR/../ui
source "$(dirname "${BASH_SOURCE[0]}")/../ui/support.sh"
for tool in Xvfb xdotool import xprop; do
    command -v $tool >/dev/null || skip "the window's faults need $tool (scripts/setup test)"
done
cd "$work" || exit 1

drawn() { [ "$(grab)" != "$blank" ]; }

# opened COMMAND...: starts the command and waits for its first picture
opened() {
    "$@" >stdout.txt 2>stderr.txt &
    window_pid=$!
    within 60 eval 'gone || drawn'
    alive && drawn
}
window() { xdotool search --onlyvisible --class adiposcope 2>/dev/null | head -n 1; }
# closed: closes the window with its key; returns its exit code
closed() {
    local status
    xdotool mousemove 900 892 keydown ctrl keydown q
    sleep 0.2
    xdotool keyup q keyup ctrl
    within 60 gone || { kill -KILL "$window_pid"; return 1; }
    wait "$window_pid"
    status=$?
    window_pid=""
    within 5 not drawn
    return $status
}
serve
blank=$(grab)

# --- sizes
check "the window opens" opened "$program" --screenshot-folder pictures
id=$(window)
xdotool windowsize "$id" 1 1
sleep 0.6
check "a window of one pixel stays" alive
xdotool windowsize "$id" 3 2000
sleep 0.6
check "so does one of three by two thousand" alive
xdotool windowsize "$id" 1440 900
within 10 drawn
check "and it is drawn again when there is room" drawn
xdotool windowunmap "$id"
sleep 0.6
check "a window that is put away stays" alive
check "and shows nothing" not drawn
xdotool windowmap "$id"
check "until it comes back" within 60 drawn
rmdir pictures
xdotool keydown F12
sleep 0.2
xdotool keyup F12
sleep 1
check "a folder of pictures that went away ends nothing" alive
check "the window closes when asked" closed
check "and said nothing" not test -s stderr.txt

# --- hidden while days play: nothing is drawn
echo '{"welcomed": true, "loop": true}' >config/adiposcope/settings.json
check "the window opens" opened "$program"
xdotool mousemove 900 892 keydown space
sleep 0.2
xdotool keyup space
sleep 1
for round in 1 2 3; do
    shown=$(used)
    xdotool windowunmap "$(window)"
    sleep 1
    hidden=$(used)
    # relative to the visible window, so that a busy machine makes no difference
    check "put away it takes little ($hidden, not $shown)" test $((3 * hidden)) -lt "$shown"
    [ $round -lt 3 ] || break
    xdotool windowmap "$(xdotool search --class adiposcope 2>/dev/null | head -n 1)"
    check "it is drawn when it comes back" within 60 drawn
done
kill -TERM "$window_pid"
check "put away it can be ended, too" within 60 gone
wait "$window_pid"
window_pid=""
rm -rf config/adiposcope

# --- ended by a signal soon after a change: like Ctrl Q
for signal in HUP TERM INT; do
    rm -rf state/adiposcope
    check "the window opens" opened "$program"
    xdotool mousemove 900 892 keydown 6  # selects another layer
    sleep 0.2
    xdotool keyup 6
    sleep 0.4
    kill -$signal "$window_pid"
    check "SIG$signal ends the window" within 60 gone
    wait "$window_pid"
    check "with exit code 0" test $? -eq 0
    window_pid=""
    within 5 not drawn
    check "and what was changed is kept after SIG$signal" test -n "$(find state -name '*.json' 2>/dev/null)"
done
rm -rf state/adiposcope

# --- display resolutions
for dpi in 96 144 288 9 nonsense; do
    xprop -root -f RESOURCE_MANAGER 8s -set RESOURCE_MANAGER "Xft.dpi: $dpi"
    check "the window opens at $dpi dpi" opened "$program"
    check "and closes" closed
done
xprop -root -remove RESOURCE_MANAGER

# --- user files that are damaged or impossible
mkdir -p config/adiposcope/profiles state/adiposcope/unsaved
echo '{"recent' >config/adiposcope/settings.json
echo 'no profile' >config/adiposcope/profiles/mine.json
echo 'no work' >state/adiposcope/unsaved/1-1.json
check "the window opens with damaged settings, profiles and unsaved work" opened "$program"
check "and closes" closed
rm -rf config/adiposcope state/adiposcope
mkdir -p config/adiposcope/settings.json state/adiposcope
: >state/adiposcope/unsaved
check "the window opens with a folder for settings and a file for the folder of work" opened "$program"
check "and closes" closed
rm -rf config/adiposcope state/adiposcope
check "the window opens where nothing can be kept" opened env XDG_CONFIG_HOME=/proc/nowhere XDG_STATE_HOME=/proc/nowhere "$program"
check "and closes" closed
check "the window opens without HOME" opened env -u HOME -u XDG_CONFIG_HOME -u XDG_STATE_HOME "$program"
check "and closes" closed
if [ "$(id -u)" -eq 0 ] && mkdir tiny && mount -t tmpfs -o size=4k tiny tiny 2>/dev/null; then
    head -c 4096 /dev/zero >tiny/full 2>/dev/null
    check "the window opens with a full disk for all it keeps" opened env XDG_CONFIG_HOME="$work/tiny" XDG_STATE_HOME="$work/tiny" "$program"
    xdotool mousemove 98 205 mousedown 1
    sleep 0.3
    xdotool mousemove 170 205
    sleep 0.3
    xdotool mouseup 1
    sleep 3
    check "and works on" alive
    kill -KILL "$window_pid"
    wait "$window_pid" 2>/dev/null
    within 5 not drawn
    umount tiny
else
    echo "SKIPPED: a full disk needs the right to mount one" >&2
fi

# --- clock
if command -v faketime >/dev/null; then
    check "the window opens with a clock that runs backwards" opened faketime -f '+0 x-1' "$program"
    sleep 1
    check "and stays" alive
    pkill -KILL -P "$window_pid" 2>/dev/null
    kill -KILL "$window_pid" 2>/dev/null
    wait "$window_pid" 2>/dev/null
    window_pid=""
    within 5 not drawn
else
    echo "SKIPPED: a clock set back needs faketime" >&2
fi

# --- forced ends: of the program, of the display
check "the window opens" opened "$program"
kill -KILL "$window_pid"
wait "$window_pid" 2>/dev/null
within 5 not drawn
check "the window opens after one that was killed" opened "$program"
kill -KILL $server_pid
wait $server_pid 2>/dev/null
server_pid=""
check "without its display the program ends" within 60 gone
window_pid=""

summary
