#!/usr/bin/env bash
# Usage: files.sh PROGRAM [DROP_FILES]
# What the window stores and restores: first start, presets, saving, opening, dropping, scenes in pictures, unsaved work
# after a kill. The checks look at files, the window's title and pictures; DROP_FILES is the tool in this folder;
# without it, dropping is skipped.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
drop_files=${2:+$(realpath "$2")}
unsaved=$work/state/adiposcope/unsaved
field() { sed -n "s/^ *\"$2\": \"\{0,1\}\([^\",]*\)\"\{0,1\},\{0,1\}\$/\1/p" "$1" | head -n 1; }
kept_works() { find "$unsaved" -name '*.json' 2>/dev/null | wc -l; }
has_kept_work() { [ "$(kept_works)" -ge 1 ]; }
has_no_kept_work() { [ "$(kept_works)" = 0 ]; }
pictures() { find "$work/pictures" -name '*.png' | wc -l; }
has_pictures() { [ "$(pictures)" = "$1" ]; }
title() { xdotool getwindowname "$window" 2>/dev/null; }
title_has() { case "$(title)" in *"$1"*) true ;; *) false ;; esac }
title_lacks() { ! title_has "$1"; }

start() { # ARGUMENTS...
    "$program" --screenshot-folder "$work/pictures" "$@" 2>>"$work/stderr.txt" &
    window_pid=$!
    window=""
    until_true find_window || { cat "$work/stderr.txt" >&2; echo "FAILED: the window did not open" >&2; exit 1; }
    xdotool mousemove 700 892
    until_true title_has Adiposcope
    sleep 1
}
find_window() {
    alive || { cat "$work/stderr.txt" >&2; echo "FAILED: the program ended" >&2; exit 1; }
    window=$(xdotool search --onlyvisible --pid "$window_pid" 2>/dev/null | tail -n 1)
    [ -n "$window" ]
}
stop() { press ctrl+q; until_true gone; wait "$window_pid"; window_pid=""; }
shoot() { kill -9 "$window_pid"; wait "$window_pid" 2>/dev/null; window_pid=""; }
take_picture() { # sets $picture to the new picture's name
    local before
    before=$(pictures)
    press F12
    until_true has_pictures $((before + 1))
    picture=$(ls -t "$work/pictures"/*.png | head -n 1)
}
pixels() { identify -format '%w %h %#' "$1"; }

serve
cd "$work/empty" || exit 1
body_part=600x500+420+120

# --- the first start plays the days, later ones do not
start
check "on the first start the default scenario moves" changes $body_part "$(grab $body_part)"
until_true test -s "$settings"
check "the first start is noted" same "$(field "$settings" welcomed)" true
stop
check "nothing is kept of a session without work" has_no_kept_work
start
sleep 2
take_picture
check "a later start waits for the user on day 0" same "$(basename "$picture")" adiposcope-day-0.png

# --- a preset, a change, a kill
check "the title says that there is no file yet" title_lacks "*"
press ctrl+n
press Right
press Return
drag 98 235 130 235
check "the title marks the change" until_true title_has "*"
check "unsaved work is kept a moment later" until_true has_kept_work
sleep 2
cp "$(find "$unsaved" -name '*.json')" "$work/kept.json"
shoot
check "a kill leaves the unsaved work" has_kept_work
start
press F9
check "restored work counts as changed" until_true title_has "*"
press ctrl+s
write "restored"
press Return
check "saving asks for a name and takes it" until_true test -s "$work/home/restored.adiposcope.json"
check "what is restored is what was killed: the preset" same "$(field "$work/home/restored.adiposcope.json" sex)" female
for name in sex age weight height deficit; do
    check "and its $name" same "$(field "$work/home/restored.adiposcope.json" $name)" "$(field "$work/kept.json" $name)"
done
check "the change is in it" eval '[ "$(field "$work/home/restored.adiposcope.json" weight)" != 82 ]'
check "the title names the file" until_true title_has "restored.adiposcope.json"
check "saved work is kept no longer" until_true has_no_kept_work

# --- pictures restore the scene
drag 700 420 560 470
xdotool mousemove 700 420 click --repeat 3 --delay 200 4
sleep 0.5
take_picture
first=$picture
"$program" render "$first" --quiet -o "$work/again.png"
check "the command line makes the very pixels of the window's picture" same "$(pixels "$work/again.png")" "$(pixels "$first")"
check "the camera is in the picture" eval 'grep -aq "\"yaw\": -\{0,1\}[0-9]" "$first"'
press r
press 2
take_picture
check "another camera makes another picture" eval '[ "$(pixels "$picture")" != "$(pixels "$first")" ]'
if [ -n "$drop_files" ]; then
    check "a picture can be dropped" "$drop_files" "$window" "$first"
    check "and is named in the title" until_true title_has "$(basename "$first")"
    take_picture
    check "a dropped picture restores the scene to the byte" cmp "$picture" "$first"
    "$program" render --day 40 --layer share --caption --size 500x640 --quiet -o "$work/home/sized.png"
    check "a picture of a set size can be dropped" "$drop_files" "$window" "$work/home/sized.png"
    check "and is named, too" until_true title_has sized.png
    take_picture
    check "the window makes its very pixels" same "$(pixels "$picture")" "$(pixels "$work/home/sized.png")"
    press ctrl+z
    check "undo goes back to the first picture" until_true title_has "$(basename "$first")"
    press ctrl+z
    check "undo brings back what was open" until_true title_has "restored.adiposcope.json"
    cp "$work/home/restored.adiposcope.json" "$work/home/a ü %.json"
    check "a scenario can be dropped" "$drop_files" "$window" "$work/home/a ü %.json"
    check "whatever its name" until_true title_has "%.json"
    echo "no scenario" >"$work/home/wrong.json"
    convert -size 8x8 xc:red "$work/home/wrong.png"
    before=$(grab 816x200+304+600)
    for wrong in wrong.json wrong.png missing.json .; do
        "$drop_files" "$window" "$work/home/$wrong"
        sleep 0.5
    done
    check "a wrong file is explained" not looks_like 816x200+304+600 "$before"
    check "and leaves what is open" title_has "%.json"
    check "the program lives on" alive
fi

# --- the file chooser
press ctrl+o
write "$work/home/restored.adiposcope.json"
press Return
check "a typed path is opened" until_true title_has "restored.adiposcope.json"
press ctrl+n
press Return
check "a preset has no file" until_true title_lacks "restored.adiposcope.json"
before=$(md5sum "$work/home/restored.adiposcope.json")
press ctrl+s
write "restored"
press Return
press Escape
press Escape
check "a file that exists is not replaced unasked" same "$(md5sum "$work/home/restored.adiposcope.json")" "$before"
is_replaced() { [ "$(field "$work/home/restored.adiposcope.json" sex)" = male ]; }
for _ in 1 2 3; do # retry: a busy machine may lose a key press
    press ctrl+s
    write "restored"
    press Return
    press Return
    for _ in $(seq 50); do is_replaced && break 2; sleep 0.2; done
    press Escape
    press Escape
done
check "but is when Enter says so" is_replaced
stop
check "the files are remembered" grep -q '/restored.adiposcope.json"' "$settings"

# --- invalid settings do not prevent a start
echo "{ broken" >"$settings"
start "$work/home/restored.adiposcope.json"
check "broken settings are set aside" until_true test -s "$settings.bad"
check "a scenario of the command line is open" until_true title_has "restored.adiposcope.json"
stop
check "nothing was said on stderr" said_nothing
check "nothing was written to the working directory" same "$(ls -A "$work/empty")" ""
summary
