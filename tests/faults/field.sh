#!/usr/bin/env bash
# Usage: field.sh PROGRAM
# Kinds of faults that public trackers report of programs like this one, each with cases of its own: rights of files,
# links, targets that cannot be, tables of spreadsheets, words about a class, pipes, lists, long and dotted names.
# Needs no display; leaves nothing behind.
# shellcheck source-path=SCRIPTDIR/../cli
source "$(dirname "${BASH_SOURCE[0]}")/../cli/support.sh"
small="--size 64x48 --samples 1"
mode() { stat -c %a "$1"; }
inode() { stat -c %i "$1"; }

# --- who may read a file: mode and owner of what is replaced stay
umask 022
keeps_mode() {
    local file=$1 before
    shift
    for before in 600 640 444 664; do
        printf old >"$file"
        chmod $before "$file"
        done_well "$@" "$file" --force --quiet
        holds "$file of mode $before keeps it" test "$(mode "$file")" = $before
        holds "$file of mode $before is written" test "$(head -c 3 "$file")" != old
    done
}
keeps_mode rights.csv simulate --days 2 --csv
keeps_mode rights.json report --json -o
keeps_mode rights.stl export -o
# shellcheck disable=SC2086
{
    keeps_mode rights.png render $small -o
    keeps_mode rights.webp animate --seconds 0.5 --fps 4 $small -o
}
done_well simulate --days 2 --csv fresh.csv
holds "a new file has the mode that the umask leaves" test "$(mode fresh.csv)" = 644
mkdir -m 700 private
# shellcheck disable=SC2086
done_well bundle $small -o private --quiet
holds "an empty folder that is filled keeps its mode" test "$(mode private)" = 700
chmod 600 private/scenario.json
inode_before=$(inode private)
# shellcheck disable=SC2086
done_well bundle $small -o private --quiet --force
holds "a file in a folder that is written into keeps its mode" test "$(mode private/scenario.json)" = 600
holds "and the folder is the same one" test "$(inode private)" = "$inode_before"
if [ "$(id -u)" -eq 0 ]; then
    printf old >theirs.csv && chown 65534:65534 theirs.csv && chmod 640 theirs.csv
    done_well simulate --days 2 --csv theirs.csv --force
    holds "the owner stays" test "$(stat -c %u:%g theirs.csv)" = 65534:65534
else
    skipped "another owner's file needs root"
fi
if command -v setfacl >/dev/null && printf old >acl.csv && setfacl -m u:65534:r acl.csv 2>/dev/null; then
    done_well simulate --days 2 --csv acl.csv --force
    holds "an access list stays" grep -q 'user:.*:r' <(getfacl -n acl.csv 2>/dev/null)
else
    skipped "an access list needs setfacl (Debian: acl) and a file system that has them"
fi

# --- links: what they point to is written, they stay
# follows FILE COMMAND...: with a link to a file, a chain of links, and a link to nothing
follows() {
    local file=$1 kind=${1##*.}
    shift
    rm -rf real && mkdir real
    printf old >"real/$file"
    ln -sf "real/$file" "link.$kind"
    ln -sf "link.$kind" "chain.$kind"
    ln -sf real/absent."$kind" "dangling.$kind"
    done_well "$@" "chain.$kind" --force --quiet
    holds "$kind: a link stays one" test -L "chain.$kind" -a -L "link.$kind"
    holds "$kind: what it points to is written" test "$(head -c 3 "real/$file")" != old
    done_well "$@" "dangling.$kind" --quiet
    holds "$kind: a link to nothing makes it" test -s "real/absent.$kind" -a -L "dangling.$kind"
    refused 1 "exists" "$@" "link.$kind" --quiet
    rm -f chain.* link.* dangling.*
}
mkdir bin
# shellcheck disable=SC2016
printf '#!/bin/sh\nfor last; do :; done\nwc -c >"$last"\n' >bin/ffmpeg && chmod +x bin/ffmpeg
# shellcheck disable=SC2086
{
    follows a.png render $small -o
    PATH=$PWD/bin:$PATH follows a.mp4 animate --seconds 0.5 --fps 4 $small -o
    follows a.webp animate --seconds 0.5 --fps 4 $small -o
}
follows a.csv simulate --days 2 --csv
ln -s round-b.csv round-a.csv
ln -s round-a.csv round-b.csv
refused 1 "round" simulate --days 2 --csv round-a.csv --force

# --- targets are tried before the work: 3650 frames would take minutes
long="--seconds 365 --fps 10 --size 640x480 --quiet"
quickly() { timeout 20 "$@"; }
too_late() {
    local words=$1
    shift
    checks=$((checks + 1))
    quickly "$program" "$@" >stdout.txt 2>stderr.txt </dev/null
    [ $? -le 2 ] && grep -qiF -- "$words" stderr.txt || fail "no \"$words\" at once: $*"
}
mkdir full && : >full/taken
ln -s full/taken to-full.webp
ln -s full to-full
name=$(printf 'n%.0s' {1..252})
# shellcheck disable=SC2086
{
    too_late "not empty" animate $long -o to-full
    too_late "not empty" animate $long -o .
    too_late "too long" animate $long -o "$name.webp"
    too_late "too long" animate $long -o "$name$name"
    too_late "it is a file" animate $long --force -o full/taken
    too_late "exists" animate $long -o to-full.webp
}
rm -f stdout.txt stderr.txt && touch stdout.txt stderr.txt
mkdir frames && ln -s frames to-frames
# shellcheck disable=SC2086
{
    done_well animate --seconds 0.5 --fps 4 $small -o to-frames --quiet
    holds "a link to a folder is filled" test -s frames/frame-00001.png -a -L to-frames
    mkdir here && (cd here && "$program" animate --seconds 0.5 --fps 4 $small -o . --quiet)
    holds "so is the working folder" test -s here/frame-00002.png
    mkdir there && ln -s there to-there
    done_well bundle $small -o to-there/ --quiet
    holds "and by a bundle" test -s there/caption.txt
    holds "which leaves nothing else" test "$(find there | wc -l)" -eq 5
}
if [ "$(id -u)" -eq 0 ] && mkdir -p tiny && mount -t tmpfs -o ro tiny tiny 2>/dev/null; then
    # shellcheck disable=SC2086
    for target in tiny/film.webp tiny/film.mp4 tiny tiny/frames; do
        PATH=$PWD/bin:$PATH too_late "cannot write" animate $long -o $target
    done
    umount tiny
else
    skipped "a read-only file system needs the right to mount one"
fi

# --- words are about whoever is drawn
printf 'id,sex,age_years,height_cm,weight_kg,body_fat_percent\nAnna,female,24,168,72,\nBen,male,35,182,98,30\n' >two.csv
# shellcheck disable=SC2086
{
    done_well render --class two.csv --days 60 --day last $small --caption -o two.png
    holds "the words name everybody" grep -q 'Anna: A woman of 24 years and 168 cm\. Weight .*Ben: A man of 35 years and 182 cm\. Weight' two.alt.txt
    holds "and nobody else" test "$(grep -o 'A man of' two.alt.txt | wc -l)" -eq 1
    holds "they are in the picture" grep -aqF "$(cat two.alt.txt)" two.png
    done_well bundle two.png -o two-bundle --quiet
    holds "a bundle's caption is about the class" cmp two.alt.txt two-bundle/caption.txt
    holds "and so is its table" test "$(cut -d, -f1 two-bundle/simulation.csv | sort -u | tr '\n' ' ')" = "Anna Ben name "
    holds "whose first day is Anna's" grep -q '^Anna,0,72,' two-bundle/simulation.csv
    done_well animate two.png --seconds 0.5 --fps 4 $small -o two.webp --quiet
    holds "a film's words are about the class" grep -q 'At its end: 2 people.*Anna: .*Ben: ' two.webp.alt.txt
    done_well sheet two.png --rows deficit=300,600 --columns day=0,30 $small -o two-sheet.png --quiet
    holds "a sheet's words, too" test "$(grep -c 'Ben: A man of 35' two-sheet.alt.txt)" -eq 4
}
checks=$((checks + 1))
"$program" report two.png >stdout.txt 2>stderr.txt
grep -q "class of 2" stderr.txt || fail "a report of a class's scenario does not say whom it is about"
refused 2 "reference-day is 3000, expected 0 to 180" render --layer change --reference-day 3000 --days 180 -o day.png
refused 2 "reference-day is 91" animate --compare ghost --reference-day 91 --days 90 -o day.webp
refused 2 "reference-day is 40" bundle --compare side-by-side --reference-day 40 --days 30 -o day/
refused 2 "reference-day is 31" sheet --layer change --reference-day 31 --days 30 --rows age=30 --columns day=0 -o day.png
refused 2 "reference-day is 12" export --layer change --reference-day 12 --days 9 -o day.glb
# shellcheck disable=SC2086
done_well render --layer change --reference-day 30 --days 30 $small -o day.png --force

# --- tables as spreadsheets write them
people="id,sex,age_years,height_cm,weight_kg,body_fat_percent"
semicolons="id;sex;age_years;height_cm;weight_kg;body_fat_percent"
# reads NAME ROWS COLUMNS: as many rows as that, and Anna's numbers
reads() {
    done_well measure --people "$1" --days 0
    holds "$1: $2 people" test "$(wc -l <stdout.txt)" -eq $(($2 + 1))
    holds "$1: their numbers" grep -q '^Anna.*,female,24,168.5,72.5,31.5,' stdout.txt
}
printf '%s\nAnna,female,24,168.5,72.5,31.5\n,,,,,\nBen,male,40,180,90,\n , ,,,,\n' $people >blank-rows.csv
reads blank-rows.csv 2
printf '%s\r\nAnna;Female;24;168,5;72,5;31,5\r\nBen;MALE;40;180;90;\r\n;;;;;\r\n' "$semicolons" >semicolons.csv
reads semicolons.csv 2
printf 'sep=;\r\n%s\r\nAnna;female;24;168,5;72,5;31,5\r\n' "$semicolons" >sep.csv
reads sep.csv 1
printf '\xef\xbb\xbf"sep=\t"\n%s\nAnna\tfemale\t24\t168,5\t72,5\t31,5\n' "${people//,/$'\t'}" >sep-tab.csv
reads sep-tab.csv 1
printf '%s\nAnna\tfemale\t24\t168.5\t72.5\t31.5 %%\n' "${people//,/$'\t'}" >tabs.csv
reads tabs.csv 1
printf 'ID|Sex|Age (years)|Height (cm)|Weight_KG|Body fat percent\nAnna|female|24|168.5|72.5|31.5\n' >bars.csv
reads bars.csv 1
printf '%s,note\n"Anna",female,24,"168,5","72,5","31,5"\nBen,male,40,180,90\n' $people >quoted-comma.csv
reads quoted-comma.csv 2
printf '%s\rAnna,female,24,168.5,72.5,31.5,,,\rBen,male,40,180,90,\r' $people >old-mac.csv
reads old-mac.csv 2
printf '\xff\xfe' >utf16-little.csv
iconv -f UTF-8 -t UTF-16LE sep-tab.csv | tail -c +3 >bare.csv
tail -c +3 <(printf '\xff\xfe'; cat bare.csv) >>utf16-little.csv
reads utf16-little.csv 1
{ printf '\xfe\xff'; iconv -f UTF-8 -t UTF-16BE semicolons.csv; } >utf16-big.csv
reads utf16-big.csv 2
iconv -f UTF-8 -t UTF-16LE semicolons.csv >utf16-unmarked.csv
reads utf16-unmarked.csv 2
printf '%s\nAnna M\xfcller \x80,female,24,168.5,72.5,31.5\n' $people >latin.csv
checks=$((checks + 1))
"$program" measure --people latin.csv --days 0 >stdout.txt 2>stderr.txt || fail "Latin-1 is refused"
holds "Latin-1 is told" grep -q "latin.csv is not in UTF-8" stderr.txt
holds "and comes out as UTF-8" grep -q '^Anna Müller €,' stdout.txt
printf '%s\n\x81nna,female,24,168.5,72.5,31.5\n' $people >no-text.csv
refused 2 "no-text.csv: holds bytes that are no text" measure --people no-text.csv
printf 'PK\x03\x04rest' >table.xlsx
refused 2 "saved as CSV" measure --people table.xlsx
refused 2 "saved as CSV" render --class table.xlsx -o class.png
printf 'name;sex;age_years\nA;male;40\n' >no-id.csv
refused 2 'no column id among "name | sex | age_years"' measure --people no-id.csv
printf 'id,sex,age_years,height_cm,weight_kg,ID\n' >twice.csv
refused 2 "two columns id" measure --people twice.csv
printf '%s\n\nAnna;female;24;168,5;"1.072,5";\n' "$semicolons" >thousands.csv
checks=$((checks + 1))
"$program" measure --people thousands.csv >stdout.txt 2>stderr.txt
grep -q 'line 3: weight_kg is "1.072,5"' stderr.txt || fail "a number that is none is not named as it stands"

# --- films that would play at another speed
for fps in 91 100 120; do refused 2 "expected at most 90" animate --fps $fps -o fast.webp; done
# shellcheck disable=SC2086
done_well animate --fps 90 --seconds 0.1 $small -o fast.webp --quiet
for size in 16384x16 16x16384 16384x16384; do refused 2 "expected at most 16383" animate --size $size -o wide.webp; done

# --- long names: the words beside a picture get a shorter one
# shellcheck disable=SC2086
for letters in 244 248 251; do
    long_name=$(printf 'l%.0s' $(seq $letters))
    done_well render $small -o "$long_name.png"
    holds "a name of $((letters + 4)) bytes has its words beside it" test "$(find . -name 'lll*.alt.txt' | wc -l)" -eq 1
    rm -f lll*
done
umlauts=$(printf 'ü%.0s' {1..125})
# shellcheck disable=SC2086
{
    done_well render $small -o "$umlauts.png"
    holds "no letter is cut in two" test "$(find . -name 'ü*.alt.txt' | iconv -f UTF-8 -t UTF-8 | wc -l)" -eq 1
    done_well render $small -o "${name:0:250}1.png"
    done_well render $small -o "${name:0:250}2.png"
    holds "two long names that begin alike have words of their own" test "$(find . -name 'nnn*.alt.txt' | wc -l)" -eq 2
    done_well animate --seconds 0.5 --fps 4 $small -o "${name:0:248}.webp" --quiet
}
rm -f nnn* ü*

# --- lists
listed() { printf '{"output": "%s", "size": "64x48", "samples": 1}\n' "$@" >doubles.jsonl; }
listed one.png two-a.png one.png
refused 2 'doubles.jsonl:3: output is "one.png", but line 1' render --scenarios doubles.jsonl
listed one.png ./sub/../one.png
mkdir -p sub
refused 2 "doubles.jsonl:2: " render --scenarios doubles.jsonl
ln -s . same-folder
listed a.png b.png same-folder/a.png
refused 2 "doubles.jsonl:3: " render --scenarios doubles.jsonl
listed a.png a.PNG
refused 2 "doubles.jsonl:2: " render --scenarios doubles.jsonl
listed out out/
refused 2 "doubles.jsonl:2: " bundle --scenarios doubles.jsonl
{
    echo '{"output": "young.csv", "age": 12}'
    echo '{"output": "odd.csv", "age": {"years": 40}}'
    echo '{"output": "wrong.csv", "girths_cm": {"belly": 3}}'
} >failing.jsonl
"$program" simulate --scenarios failing.jsonl >results.jsonl 2>stderr.txt
for name_of_line in young odd wrong; do
    holds "a failed line names its output: $name_of_line" grep -q "\"$name_of_line.csv\".*\"failed\"" results.jsonl
done

# --- pipes
for command in "simulate --days 3650" "evidence" "simulate --days 3650 --json - --quiet" "render --help" "schema" \
    "simulate --days 3650 --csv /dev/stdout"; do
    checks=$((checks + 1))
    # shellcheck disable=SC2086
    "$program" $command 2>stderr.txt | head -n 1 >stdout.txt
    status=${PIPESTATUS[0]}
    [ -s stderr.txt ] && fail "a reader that goes away makes a fault of: $command"
    [ "$status" -eq 0 ] || [ "$status" -eq 141 ] || fail "exit code $status when a reader goes away: $command"
done
# shellcheck disable=SC2086
{
    rm -f piped.png
    done_well render $small -o piped.png
    "$program" render $small -o - >from-pipe.png 2>stderr.txt
    holds "a picture goes to standard output" cmp piped.png from-pipe.png
    holds "and leaves nothing beside it" test ! -e -.alt.txt -a ! -e ./-
    "$program" sheet --rows age=30 --columns day=0 $small -o - 2>stderr.txt | head -c 4 | tail -c 3 >magic.txt
    holds "so does a sheet" test "$(cat magic.txt)" = PNG
    done_well simulate --days 1 -o -
    holds "and a table" test "$(wc -l <stdout.txt)" -eq 3
}
for command in "animate -o -" "bundle -o -" "export -o -" "sheet --lesson x.md -o -"; do
    # shellcheck disable=SC2086
    refused 2 'output is "-"' $command
done

# --- ended by the system
# ended SIGNAL COMMAND...: nothing is left behind, and it ends soon
ended() {
    local signal=$1 status
    shift
    rm -rf ended && mkdir ended
    PATH=$PWD/bin:$PATH "$program" "$@" --quiet >/dev/null 2>stderr.txt &
    local job=$!
    sleep 1.5
    kill "-$signal" $job
    for _ in $(seq 50); do kill -0 $job 2>/dev/null && sleep 0.2; done
    checks=$((checks + 1))
    if kill -0 $job 2>/dev/null; then
        kill -KILL $job
        fail "SIG$signal is waited for: $*"
    fi
    wait $job
    status=$?
    checks=$((checks + 1))
    [ $status -eq 1 ] || fail "exit code $status after SIG$signal: $*"
    holds "nothing is left after SIG$signal: $*" test -z "$(ls -A ended)"
}
# shellcheck disable=SC2086
for signal in HUP TERM INT; do
    ended $signal animate $long -o ended/frames
    ended $signal animate $long -o ended/film.webp
done
(trap '' HUP && exec "$program" animate --seconds 1 --fps 4 --size 64x48 --samples 1 -o hup.webp --quiet) &
job=$!
sleep 0.3
kill -HUP $job
wait $job
holds "a hang-up that is ignored (nohup) stays so" test -s hup.webp

# --- ffmpeg that hangs, is killed, says nothing, writes nothing
fake() { printf '#!/bin/sh\n%s\n' "$1" >bin/ffmpeg; }
fake 'sleep 1000'
# shellcheck disable=SC2086
ended INT animate $long -o ended/hangs.mp4
holds "what hung is gone" test -z "$(pgrep -f '^sleep 1000$')"
fake 'cat >/dev/null; sleep 1000'
ended TERM animate --seconds 0.5 --fps 4 --size 64x48 --samples 1 -o ended/hangs-at-its-end.mp4
# shellcheck disable=SC2016
for case in 'kill -KILL $$|signal 9 (Killed)' 'kill -SEGV $$|signal 11 (Segmentation fault)' 'exit 3|exit code 3' \
    'exit 0|before it had all pictures' 'cat >/dev/null|wrote nothing' 'echo no codec >&2; exit 1|no codec'; do
    fake "${case%|*}"
    PATH=$PWD/bin:$PATH refused 1 "ffmpeg could not encode the film: " animate --seconds 2 --fps 4 --size 640x480 --samples 1 -o killed.mp4 --quiet
    holds "${case%|*} gives its reason" grep -qF "${case#*|}" stderr.txt
done

# --- a folder for temporary files that is read-only, a limit on the size of files
# shellcheck disable=SC2016
fake 'for last; do :; done; wc -c >"$last"'
PATH=$PWD/bin:$PATH TMPDIR=/proc done_well animate --seconds 0.5 --fps 4 --size 64x48 --samples 1 -o no-temporary.mp4 --quiet
for command in "export -o limited/body.obj" "render --size 400x400 -o limited/p.png" "simulate --days 3650 --csv limited/t.csv"; do
    mkdir limited
    checks=$((checks + 1))
    # shellcheck disable=SC2086
    (ulimit -f 16 && exec "$program" $command --quiet) >stdout.txt 2>stderr.txt
    [ $? -eq 1 ] && [ "$(wc -l <stderr.txt)" -eq 1 ] || fail "a limit on the size of files: $command"
    holds "nothing is left behind a limit: $command" test -z "$(ls -A limited)"
    rm -rf limited
done

# --- names with dots
# shellcheck disable=SC2086
for folder in "Anna 81.5 kg" "v1.2" "run 2026.11.29"; do
    done_well animate --seconds 0.5 --fps 4 $small -o "$folder" --quiet
    holds "\"$folder\" is a folder" test -s "$folder/frame-00001.png"
done
refused 2 "ends in .mp4 or .webp" animate -o film.avi
mkdir dir.d
# shellcheck disable=SC2086
done_well animate --seconds 0.5 --fps 4 $small -o dir.d --quiet
cp two-bundle/scenario.json Plan.JSON
done_well simulate Plan.JSON --days 1 --quiet
# shellcheck disable=SC2086
for name_of_file in "Anna 81.5.PNG" "a.b.c.Png"; do done_well render $small -o "$name_of_file"; done

# --- help: no longer than the terminal is wide, 80 columns without one
for command in "" simulate render animate sheet completion; do
    # shellcheck disable=SC2086
    done_well $command --help
    holds "help of \"$command\" has 80 columns" test "$(wc -L <stdout.txt)" -le 80
done
if command -v script >/dev/null; then
    for columns in 50 100 200; do
        script -qec "stty cols $columns; '$program' render --help" /dev/null 2>/dev/null </dev/null | tr -d '\r' >tty.txt
        holds "in $columns columns it has as many" test "$(wc -L <tty.txt)" -le $columns -a "$(wc -L <tty.txt)" -gt $((columns * 2 / 3))
    done
else
    skipped "help in a terminal needs script (Debian: bsdutils)"
fi
# has_no_effect OPTION ARGUMENTS...
has_no_effect() {
    local option=$1
    shift
    checks=$((checks + 1))
    # shellcheck disable=SC2086
    "$program" render $small -o idle.png --force "$@" >stdout.txt 2>stderr.txt
    grep -qF -- "--$option has no effect here" stderr.txt || fail "--$option is dropped without a word"
}
has_no_effect pitch --camera-height 150 --pitch 20
has_no_effect section --section chest
has_no_effect wipe --wipe 0.3 --compare ghost
has_no_effect reference-day --reference-day 3
has_no_effect layer-range --layer-range 20
echo '{"camera-height": 150}' >high.json
has_no_effect pitch high.json --pitch 20
# shellcheck disable=SC2086
done_well render $small -o idle.png --force high.json --camera-height auto --pitch 20

# --- completion
done_well completion bash
cp stdout.txt completion.bash
holds "the script is bash" bash -n completion.bash
# completes WORDS...: what is offered for the last of them
completes() {
    bash -c 'source ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _adiposcope; printf "%s\n" "${COMPREPLY[@]}"' \
        - adiposcope "$@" 2>/dev/null | sort | tr '\n' ' '
}
holds "commands" test "$(completes si)" = "simulate "
holds "options of a command" test "$(completes render --camera-)" = "--camera-height "
holds "words of an option" test "$(completes render --sex "")" = "female male "
holds "words after an equals sign" test "$(completes render --sex = fe)" = "female "
holds "files" grep -q "two.csv" <(completes measure --people two)
holds "no files for a number" test "$(completes simulate --days "")" = " "
holds "every option of every command is in it" test -z "$(for command in simulate render animate export measure; do
    "$program" $command --help | grep -oE '^  (-.,)*--[a-z-]+' | grep -oE -- '--[a-z-]+' | grep -vxFf <(completes $command -- | tr ' ' '\n'; bash -c 'source ./completion.bash; COMP_WORDS=(adiposcope '$command' -); COMP_CWORD=2; _adiposcope; printf "%s\n" "${COMPREPLY[@]}"')
done)"
done_well completion zsh
cp stdout.txt _adiposcope
if command -v zsh >/dev/null; then
    holds "the script is zsh" zsh -n _adiposcope
    holds "and completes" zsh -fc 'autoload -Uz compinit && compinit -D -u; source ./_adiposcope; (( $+functions[_adiposcope_render] )) && [[ $_comps[adiposcope] == _adiposcope ]]'
else
    skipped "completion for zsh needs zsh (scripts/setup test)"
fi
refused 2 "shell" completion
refused 2 "fish" completion fish

summary
