#!/usr/bin/env bash
# Usage: field_streams.sh PROGRAM
# More kinds of faults that public trackers report for similar programs, each with its own cases: films, long and
# dotted names, lists, pipes, signals, a hanging ffmpeg, help and completion. Needs no display; leaves nothing behind.
# shellcheck source-path=SCRIPTDIR/../cli
source "$(dirname "${BASH_SOURCE[0]}")/../cli/support.sh"
small="--size 64x48 --samples 1"
long="--seconds 365 --fps 10 --size 640x480 --quiet"  # minutes of work
name=$(printf 'n%.0s' {1..252})
mkdir bin
printf 'id,sex,age_years,height_cm,weight_kg,body_fat_percent\nAnna,female,24,168,72,\nBen,male,35,182,98,30\n' >two.csv
# shellcheck disable=SC2086
{
    done_well render --class two.csv --days 60 --day last $small -o two.png
    done_well bundle $small -o two-bundle --quiet
}

# --- films that would play at the wrong speed
for fps in 91 100 120; do refused 2 "expected at most 90" animate --fps $fps -o fast.webp; done
# shellcheck disable=SC2086
done_well animate --fps 90 --seconds 0.1 $small -o fast.webp --quiet
for size in 16384x16 16x16384 16384x16384; do refused 2 "expected at most 16383" animate --size $size -o wide.webp; done

# --- long names: the text file beside a picture gets a shorter one
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

# --- input may come through a pipe, or as written by Windows tools
echo '{"days": 3}' >three.json
for input in - /dev/stdin; do
    checks=$((checks + 1))
    "$program" simulate $input <three.json >stdout.txt 2>stderr.txt
    [ "$(wc -l <stdout.txt)" -eq 5 ] || fail "a scenario does not come from $input"
    "$program" simulate $input --days 3 <two.png >stdout.txt 2>stderr.txt
    [ "$(wc -l <stdout.txt)" -eq 5 ] || fail "a picture's scenario does not come from $input"
done
checks=$((checks + 1))
# shellcheck disable=SC2002
cat two.png | "$program" simulate - --days 3 --quiet >stdout.txt 2>stderr.txt
[ "$(wc -l <stdout.txt)" -eq 5 ] || fail "a picture's scenario does not come through a pipe"
"$program" measure --people - --days 0 <two.csv >stdout.txt 2>stderr.txt
holds "people come from standard input" test "$(wc -l <stdout.txt)" -eq 3
sed 's/^{/{"output": "listed.csv", /' three.json | "$program" simulate --scenarios - >stdout.txt 2>stderr.txt
holds "so does a list" test -s listed.csv
{ printf '\xff\xfe'; iconv -t UTF-16LE three.json; } >utf16.json
{ printf '\xef\xbb\xbf'; cat three.json; } >marked.json
{ printf '\xfe\xff'; iconv -t UTF-16BE three.json; } >utf16-be.json
for file in utf16.json marked.json utf16-be.json; do
    done_well simulate $file
    holds "$file is read" test "$(wc -l <stdout.txt)" -eq 5
done

# --- ended by signals
# ended SIGNAL COMMAND...: ends soon, and leaves nothing behind
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

# --- ffmpeg that hangs, is killed, prints nothing, writes nothing
fake() { printf '#!/bin/sh\n%s\n' "$1" >bin/ffmpeg && chmod +x bin/ffmpeg; }
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

# --- a read-only folder for temporary files, a limit on file size
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

# --- help: at most as wide as the terminal, 80 columns without one
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
# has_no_effect OPTION ARGUMENTS...: says that the option has no effect
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
# completes WORDS...: prints the completions of the last word
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
