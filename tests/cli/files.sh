#!/usr/bin/env bash
# Usage: files.sh PROGRAM
# Tests the files that the program writes: pictures, meshes, bundles, lists, films. Needs no display and cleans up after
# itself.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

# --- pictures and meshes
# the smallest possible PNG: one black pixel
base64 -d >plain.png <<<iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==
done_well render --size 64x96 --samples 1 -o picture.png
holds "a PNG" test "$(head -c 4 picture.png | tail -c 3)" = PNG
holds "with its words beside it" grep -q "^A man aged 40" picture.alt.txt
holds "which are in the picture, too" grep -aqF "$(cat picture.alt.txt)" picture.png
rm picture.png
refused 1 'picture.alt.txt": the file' render --size 64x96 --samples 1 -o picture.png
done_well render --size 64x96 --samples 1 -o picture.png --force
done_well render --size 64x96 --samples 1 --day 180 -o end.png
checks=$((checks + 1))
[ "$(pixels picture.png | md5sum)" = "$(pixels end.png | md5sum)" ] && fail "the last day looks like day 0"
done_well render --size 64x96 --samples 1 --day last -o last.png
holds "last is the last day" cmp end.png last.png
done_well render --size 64x96 --samples 1 --day 0 -o start.png
holds "day 0 is the default" cmp picture.png start.png
done_well render end.png --samples 1 -o remade.png
holds "a picture makes itself again, byte for byte" cmp end.png remade.png
done_well render end.png --skin monk-9 -o changed.png
holds "with another skin it is another picture of the same size" test "$(head -c 24 end.png | od -An -tx1)" = "$(head -c 24 changed.png | od -An -tx1)"
refused 2 "carries no scenario" simulate plain.png
done_well simulate end.png --every 180
holds "a picture is a scenario for tables too" grep -q '^180,' stdout.txt
done_well export -o body.obj
holds "vertices and faces" grep -Eq '^f [0-9]+ [0-9]+ [0-9]+$' body.obj
done_well export -o body.obj --force
done_well export -o body.PLY
holds "a PLY with thickness" grep -aq '^property float thickness_mm$' body.PLY
done_well export -o body.stl
triangles=$(grep -c '^f ' body.obj)
holds "an STL of the same triangles" test "$(stat -c %s body.stl)" -eq $((84 + 50 * triangles))
done_well export --days 40 --animation --layer change --day last -o body.glb
holds "a GLB" test "$(head -c 4 body.glb)" = glTF
holds "as long as it says" test "$(od -An -tu4 -j8 -N4 body.glb | tr -d ' ')" -eq "$(stat -c %s body.glb)"
holds "which moves through the days" grep -aq '"day 37"' body.glb
cp body.glb again.glb
done_well export --days 40 --animation --layer change --day last -o body.glb --force
holds "the same bytes again" cmp body.glb again.glb

# --- bundles
done_well bundle --days 60 --day last --layer thickness --size 200x240 --transparent --caption -o bundle/
done_well render bundle/scenario.json -o from-bundle.png
holds "a bundle's scenario makes its picture again, byte for byte" cmp bundle/picture.png from-bundle.png
done_well simulate bundle/scenario.json
holds "and its table" cmp stdout.txt bundle/simulation.csv
holds "the caption is in the picture, too" grep -aqF "$(cat bundle/caption.txt)" bundle/picture.png
refused 1 "not empty" bundle -o bundle/
done_well bundle --size 64x80 -o bundle --force
echo '{"size": "64x"}' >wrong.json
refused 2 'wrong.json: size is "64x"' render wrong.json -o picture2.png
echo '{"transparent": "yes"}' >wrong.json
refused 2 "transparent is \"yes\", expected true or false" render wrong.json -o picture2.png

# --- lesson sheets
cat >small.md <<'END'
---
title: A small lesson
minutes: 5
A: sex=female, age=40, deficit=500, days=60
---

## Where?
predict: regions
ask: Where will it get thinner?
result: fat_loss_percent over 1
run: 0 to 60

### Result
A has lost
END
refused 2 'small.md:14: "A has lost" is not a setting' sheet --lesson small.md -o pages/
sed -i 's/^A has lost$/\nA has lost {fat_loss_percent.digits=1} % of the fat./' small.md
done_well sheet --lesson small.md -o pages/ --quiet
holds "a student's page with boxes" grep -q '<li>abdomen</li>' pages/student.html
holds "a teacher's page with numbers" grep -Eq 'A has lost [0-9]+\.[0-9][^0-9%]+% of the fat' pages/teacher.html
holds "without numbers in the student's" test "$(grep -c 'A has lost' pages/student.html)" -eq 0
refused 1 "not empty" sheet --lesson small.md -o pages/
refused 2 "expected no --rows" sheet --lesson small.md --rows day=0 -o pages/
refused 2 "needs --rows and --columns" sheet --rows day=0 -o sheet.png
refused 2 "nothing.md: cannot be read" sheet --lesson nothing.md -o other/
done_well animate --lesson small.md --size 320x240 --fps 2 --quiet -o told.webp
holds "what the film of a lesson asks" grep -q '^Where will it get thinner?$' told.webp.alt.txt
holds "what it tells at the end" grep -Eq '^A has lost [0-9]+\.[0-9][^0-9%]+% of the fat' told.webp.alt.txt
holds "its length" grep -Eq '^A film of (3[0-9]|[4-8][0-9]|90) s\.$' told.webp.alt.txt
refused 1 "exists" animate --lesson small.md --size 320x240 --fps 2 -o told.webp
refused 2 "expected no --from" animate --lesson small.md --from 3 -o other.webp
refused 2 "two films" animate --lesson small.md --scene belly -o other.webp
refused 2 'scene is "leg", expected belly' animate --scene leg -o other.webp
refused 2 'lesson is "nothing", expected a file or one of 1-' animate --lesson nothing -o other.webp
refused 2 "did you mean" sheet --lesson <(sed s/predict/perdict/ small.md) -o other/

# --- sheets
done_well sheet --rows sex=male,female --columns day=0,30,last --days 60 --size 80x100 --quiet -o sheet.png
width=$(od -An -tu1 -j16 -N4 sheet.png | awk '{print $3 * 256 + $4}')
height=$(od -An -tu1 -j20 -N4 sheet.png | awk '{print $3 * 256 + $4}')
holds "a sheet of three columns and two rows with labels" test "$width" -gt 240 -a "$width" -lt 500 -a "$height" -gt 200 -a "$height" -lt 260
holds "words beside it for each cell" test "$(grep -c "^Sex \(male\|female\), Day " sheet.alt.txt)" -eq 6
holds "which are in the sheet, too" grep -aqF "$(head -n 1 sheet.alt.txt)" sheet.png
refused 2 'rows is "shoe=1"' sheet --rows shoe=1 --columns day=0 -o other.png
refused 2 "age is 12" sheet --rows age=30,12 --columns day=0 -o other.png
refused 2 "both of age" sheet --rows age=30 --columns age=40 -o other.png
refused 2 "Weight 240 kg, Day 0: " sheet --rows weight=90,240 --columns day=0 --height 150 -o other.png
refused 2 "expected at most 16384" sheet --rows age=20,30,40 --columns day=0 --size 8000x8000 -o other.png

# --- lists
{
    echo '{"output": "one.png", "days": 30, "day": "last", "size": "64x48"}'
    echo
    echo '{"output": "two.png", "sex": "female", "size": "64x48"}'
    echo '{"output": "three.png", "age": 12}'
    echo '{"age": 40}'
    echo 'no JSON'
} >list.jsonl
checks=$((checks + 1))
"$program" render --scenarios list.jsonl >results.jsonl 2>stderr.txt
[ $? -eq 1 ] || fail "a list with faults does not show in the exit code"
holds "a result for each line" test "$(wc -l <results.jsonl)" -eq 5
holds "in the order of the list" test "$(sed -E 's/.*"line":([0-9]+).*/\1/' results.jsonl | tr '\n' ' ')" = "1 3 4 5 6 "
holds "two are done" test "$(grep -c '"result":"done"' results.jsonl)" -eq 2
holds "a fault is told with its line" grep -q 'list.jsonl:4: age is 12' results.jsonl
done_well render --days 30 --day last --size 64x48 -o alone.png
holds "a line of a list gives the picture that it gives alone" cmp one.png alone.png
"$program" render --scenarios list.jsonl >results.jsonl 2>stderr.txt
holds "what is there is skipped" test "$(grep -c '"result":"skipped"' results.jsonl)" -eq 2
head -n 3 list.jsonl | sed 's/png/csv/' >tables.jsonl
checks=$((checks + 1))
"$program" simulate --scenarios tables.jsonl >results.jsonl 2>stderr.txt || fail "a list of tables"
holds "tables come from a list" test "$(wc -l <one.csv)" -eq 32
refused 2 "stands alone" render --scenarios list.jsonl -o four.png
refused 2 "cannot read" render --scenarios none.jsonl
refused 2 "output is missing" render

# --- films
done_well animate --days 30 --seconds 1 --fps 4 --size 64x48 -o frames/
holds "four numbered frames" test "$(find frames -name 'frame-0000[1-4].png' | wc -l)" -eq 4
done_well render --days 30 --day 0 --size 64x48 -o first.png
holds "the first frame is the picture of day 0" test "$(pixels first.png | md5sum)" = "$(pixels frames/frame-00001.png | md5sum)"
done_well render --days 30 --day last --size 64x48 -o last-frame.png
holds "the last frame is the picture of the last day" test "$(pixels last-frame.png | md5sum)" = "$(pixels frames/frame-00004.png | md5sum)"
refused 1 "not empty" animate --seconds 1 --fps 2 --size 64x48 -o frames/
done_well animate --days 30 --seconds 1 --fps 2 --size 64x48 -o frames/ --force
holds "words for those who do not see the frames" grep -q "^A film of 1 s. The days go from 0 to 30.$" frames/film.alt.txt
done_well animate --days 30 --from 30 --to 0 --turntable 360 --seconds 1 --fps 5 --size 64x48 --transparent --caption --quiet -o film.webp
holds "words beside a film" grep -q "The camera goes 360 degrees round the body" film.webp.alt.txt
holds "an animated WebP" test "$(head -c 16 film.webp | tail -c 8)" = WEBPVP8X
holds "of five frames" test "$(grep -ao ANMF film.webp | wc -l)" -eq 5
refused 1 "exists" animate --seconds 1 --fps 2 --size 64x48 -o film.webp
# a fake ffmpeg that counts its input shows what the real one would get, whether or not it is installed
mkdir bin && printf '#!/bin/sh\nfor last; do :; done\nwc -c >"$last"\n' >bin/ffmpeg && chmod +x bin/ffmpeg
PATH=$PWD/bin:$PATH done_well animate --seconds 1 --fps 3 --size 64x48 -o film.mp4
holds "three raw frames went through the pipe" test "$(cat film.mp4)" -eq $((3 * 64 * 48 * 4))
printf '#!/bin/sh\necho no such codec >&2\nexit 1\n' >bin/ffmpeg
PATH=$PWD/bin:$PATH refused 1 "ffmpeg could not encode the film: no such codec" animate --seconds 1 --size 640x480 -o other.mp4
checks=$((checks + 1))
PATH=/ "$program" animate -o other.mp4 >stdout.txt 2>stderr.txt
[ $? -eq 1 ] || fail "an MP4 without ffmpeg"
holds "without ffmpeg the other ways are named" grep -q "needs the program ffmpeg.*webp or a folder" stderr.txt
refused 2 "fps is" animate --fps 0 -o other.webp
refused 2 "seconds is" animate --seconds 1e9 -o other.webp
refused 2 "from is" animate --from yesterday -o other.webp
refused 2 "day is 999" animate --days 30 --to 999 -o other.webp
refused 2 "alpha channel" animate --transparent -o other.mp4
refused 2 "ends in .mp4 or .webp" animate -o other.gif
"$program" animate --seconds 60 --size 640x480 -o stopped.webp --quiet 2>stderr.txt &
sleep 1.5
kill -INT $!
wait $!
status=$?
checks=$((checks + 1))
[ $status -eq 1 ] || fail "a stopped film ends with $status"
holds "a film that was stopped says so" grep -q "stopped on request" stderr.txt
holds "nothing is left of films that failed" test -z "$(find . -name '.adiposcope-*' -o -name 'other*' -o -name 'stopped*')"

# --- a disk that fills up: no files are left behind
if [ "$(id -u)" -eq 0 ] && mkdir tiny && mount -t tmpfs -o size=64k tiny tiny 2>/dev/null; then
    for command in "export -o tiny/body.glb" "export -o tiny/body.ply" "render --size 400x400 -o tiny/picture.png" \
        "bundle --size 400x400 -o tiny/bundle/" "animate --seconds 1 --fps 5 --size 400x400 -o tiny/frames/" \
        "animate --seconds 2 --fps 9 --size 640x640 --turntable 360 -o tiny/film.webp" \
        "simulate --days 900 --json tiny/table.json" "simulate --days 900 --csv tiny/table.csv"; do
        # shellcheck disable=SC2086
        refused 1 "No space left" $command --quiet
        holds "a full disk is left empty: $command" test -z "$(ls -A tiny)"
    done
    umount tiny
else
    skipped "a full disk needs the right to mount one"
fi

summary
