#!/usr/bin/env bash
# Usage: window.sh PROGRAM
# Opens the window on its own display, operates the controls with mouse and keys, and compares pictures of its parts.
# Without a window manager the window stays at 1440 x 900 in the upper left, where the positions below apply.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

# --- positions, in pixels from the upper left
weight_line=235      # y of sliders in the left panel, which extend from x 16 to x 288
deficit_line=534
age_box="240 135"
time_line=843        # y of the time slider, which extends from x 326 to about x 1270
day_0="32 837"       # the buttons beside it
last_day="192 837"
body_middle="700 420"
body_tab_place="1175 24"
course_tab="1245 24"
lean_tab="1314 24"
sources_tab="1385 24"
on_first_chart="1290 120"
goal_button="261 494"
scene_button="400 780"
body_part=816x670+304+60
numbers_part=320x812+1120+0
day_part=150x40+1290+812

body=""
numbers=""
is_other() { not looks_like $body_part "$body" || not looks_like $numbers_part "$numbers"; }
# look: what is shown now that something was done; on a busy machine it takes a while to show.
look() {
    xdotool mousemove $status
    within 8 is_other
    body=$(settled $body_part)
    numbers=$(grab $numbers_part)
}
# returns PART LOOK: waits until the part looks like that again.
returns() { until_true looks_like "$1" "$2"; }
hold_s=0.25
serve
# As of a program used before, so that nothing moves by itself.
echo '{"welcomed": true}' >"$settings"
cd "$work/empty" || exit 1
blank=$(grab $body_part)
"$program" --screenshot-folder "$work/pictures" 2>"$work/stderr.txt" &
window_pid=$!
for _ in $(seq 150); do
    sleep 0.2
    alive || { cat "$work/stderr.txt" >&2; echo "FAILED: the window did not open" >&2; exit 1; }
    [ "$(grab $body_part)" != "$blank" ] && break
done
look
first_body=$body
first_numbers=$numbers
check "the window shows something" differs "$body" "$blank"

# --- controls change body and numbers, undo restores both
drag 98 $weight_line 170 $weight_line
look
check "more weight changes the body" differs "$body" "$first_body"
check "more weight changes the numbers" differs "$numbers" "$first_numbers"
press ctrl+z
look
check "undo brings the body back to the pixel" returns $body_part "$first_body"
check "undo brings the numbers back" returns $numbers_part "$first_numbers"

drag 333 $time_line 700 $time_line
look
check "another day changes the body" differs "$body" "$first_body"
click $last_day
look
last_body=$body
last_numbers=$numbers
check "the last day has another body" differs "$body" "$first_body"
check "the last day has other numbers" differs "$numbers" "$first_numbers"
drag 152 $deficit_line 190 $deficit_line
look
check "another deficit changes the body of the last day" differs "$body" "$last_body"
check "another deficit changes its numbers" differs "$numbers" "$last_numbers"
press ctrl+z
look
check "undo brings the first deficit back" returns $numbers_part "$last_numbers"
press ctrl+shift+z
look
check "redo takes it away again" differs "$numbers" "$last_numbers"
press ctrl+z
look

# --- the camera changes only the body
press 3
look
check "key 3 shows the back" differs "$body" "$last_body"
check "key 3 leaves the numbers alone" returns $numbers_part "$last_numbers"
press r
look
check "R brings the first view back" returns $body_part "$last_body"
drag $body_middle 500 420
look
check "a drag turns the body" differs "$body" "$last_body"
check "a drag over the body leaves the numbers alone" returns $numbers_part "$last_numbers"
xdotool mousemove $body_middle click --repeat 3 --delay 100 4
turned=$body
look
check "the wheel zooms" differs "$body" "$turned"
press r
look
check "R brings the first view back after that, too" returns $body_part "$last_body"
press 6
look
check "key 6 shows the thickness of fat" differs "$body" "$last_body"
press 5
press F11
look
check "F11 hides the panels" differs "$numbers" "$last_numbers"
press F11
look
check "F11 brings them back" returns $numbers_part "$last_numbers"
check "and the body with them" returns $body_part "$last_body"

# --- playback
click $day_0
look
check "day 0 looks as in the beginning" returns $body_part "$first_body"
start_day=$(grab $day_part)
press space
sleep 1.5
check "space plays" differs "$(grab $day_part)" "$start_day"
press space
look
paused=$(grab $day_part)
sleep 0.7
check "space pauses" same "$(grab $day_part)" "$paused"
click $day_0

# --- the spot training scene, step by step, and the simple window
press m
look
marked_body=$body
marked_numbers=$numbers
check "M goes to the first mark" differs "$body" "$first_body"
click $scene_button
look
check "the button over the body leads into the scene" differs "$body" "$marked_body"
for step in 2 3 4; do
    last_step=$body
    press Next      # Page Down, as sent by a clicker
    [ $step = 2 ] && press End  # the days play by themselves; stop at the last one
    look
    check "step $step of the scene has its own picture" differs "$body" "$last_step"
done
press Prior
look
check "a clicker goes back, too" returns $body_part "$last_step"
press w
look
check "leaving the scene brings the body back to the pixel" returns $body_part "$marked_body"
check "leaving the scene brings the numbers back" returns $numbers_part "$marked_numbers"
press ctrl+e
look
check "the simple window shows fewer numbers" differs "$numbers" "$marked_numbers"
check "the simple window shows the same body" returns $body_part "$marked_body"
press ctrl+e
look
check "the full window comes back" returns $numbers_part "$marked_numbers"
click $day_0
look

# --- invalid input
click $age_box
xdotool type --delay 150 17
press Return
look
check "an age of 17 is not taken" returns $numbers_part "$first_numbers"
check "the program lives on" alive
click $age_box
xdotool type --delay 150 60
press Return
look
check "an age of 60 is taken" differs "$numbers" "$first_numbers"

# --- the right panel's tabs, and the inverse problem
click $last_day
look
body_tab=$numbers
click $course_tab
look
check "the course has another look" differs "$numbers" "$body_tab"
day_before=$(grab $day_part)
click $on_first_chart
look
check "a click on a chart goes to its day" differs "$(grab $day_part)" "$day_before"
click $lean_tab
look
lean=$numbers
click $sources_tab
look
check "the order and the sources have looks of their own" differs "$lean" "$numbers"
click $body_tab_place
click $last_day
look
click $goal_button
look
press Escape
look
check "Escape closes the goal and leaves the plan alone" returns $numbers_part "$body_tab"

# --- pictures
picture() { ls "$work/pictures" | grep "png$" | sed -n "$1p"; }
press F12
for _ in $(seq 50); do [ -n "$(picture 1)" ] && break; sleep 0.1; done
look
first_name=$(picture 1)
kind=$(identify -format '%m %w %h' "$work/pictures/$first_name")
check "F12 writes a PNG of the body's part" same "$kind" "PNG 816 812"
before=$(md5sum "$work/pictures/$first_name")
press F12
for _ in $(seq 50); do [ -n "$(picture 2)" ] && break; sleep 0.1; done
check "a second picture has its own name" same "$(ls "$work/pictures" | grep -c "png$")" 2
check "each has its words beside it" same "$(ls "$work/pictures" | grep -c "alt.txt$")" 2
check "the first picture stays" same "$(md5sum "$work/pictures/$first_name")" "$before"

# --- other sizes, and closing
window=$(xdotool search --pid "$window_pid" | tail -n 1)
for size in "1024 640" "300 200" "1440 900"; do
    xdotool windowsize "$window" $size
    sleep 0.6
done
press Escape
look
check "it survives other sizes, and Escape" alive
press ctrl+q
check "Ctrl Q ends it" within 20 gone
wait "$window_pid"
check "it ends with exit code 0" same "$?" 0
window_pid=""
check "nothing was said on stderr" said_nothing
check "nothing was written to the working directory" same "$(ls -A "$work/empty")" ""
summary
