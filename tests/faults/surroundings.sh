#!/usr/bin/env bash
# Usage: surroundings.sh PROGRAM
# The program when something it needs is missing, damaged or unusual. Needs no display; leaves nothing behind.
# shellcheck source-path=SCRIPTDIR/../cli
source "$(dirname "${BASH_SOURCE[0]}")/../cli/support.sh"

small=(--size 64x64 --samples 1)

# told CODE "WORDS" COMMAND...: this exit code, and one line on standard error that contains the words.
told() {
    local code=$1 words=$2 actual
    shift 2
    checks=$((checks + 1))
    "$@" >stdout.txt 2>stderr.txt </dev/null
    actual=$?
    [ "$actual" -eq "$code" ] || fail "exit code $actual instead of $code: $*"
    [ "$(wc -l <stderr.txt)" -eq 1 ] || fail "not one line on stderr: $*"
    grep -qiF -- "$words" stderr.txt || fail "no \"$words\" in the reason: $*"
}
# fine COMMAND...: exit code 0 and nothing on standard error.
fine() {
    local actual
    checks=$((checks + 1))
    "$@" >stdout.txt 2>stderr.txt </dev/null
    actual=$?
    [ "$actual" -eq 0 ] || fail "exit code $actual: $*"
    [ -s stderr.txt ] && fail "something on stderr: $*"
}

# --- a copy of the program and its data, to be damaged, in a folder with spaces and umlauts
data=$(dirname "$(dirname "$program")")
home="$work/Ordner mit Umläuten é 体"
mkdir "$home"
cp "$program" "$home/adiposcope"
cp -rL "$data/models" "$data/assets" "$home/"
copy="$home/adiposcope"
fine "$copy" render "${small[@]}" -o "$home/Bild ä.png"
done_well render "${small[@]}" -o plain.png
holds "a path with spaces and umlauts changes nothing" cmp plain.png "$home/Bild ä.png"
(cd "$home" && "$copy" simulate "Bild ä.png" --csv "Täbelle 1.csv") >stdout.txt 2>stderr.txt
holds "and is read as well as written" test -s "$home/Täbelle 1.csv"

# damaged FILE COMMAND...: with the file missing, empty, cut short or overwritten, one line of error names the file.
damaged() {
    local file=$1 name
    shift
    name=$(basename "$file")
    mv "$file" kept
    told_any "$name" "missing" "$@"
    : >"$file"
    told_any "$name" "empty" "$@"
    head -c "$(($(stat -c %s kept) / 3))" kept >"$file"
    told_any "$name" "cut short" "$@"
    head -c "$(stat -c %s kept)" /dev/zero | tr '\0' '\377' >"$file"
    told_any "$name" "overwritten" "$@"
    mv kept "$file"
}
# told_any NAME HOW COMMAND...: exit code 1 or 2, one line with the name, no signal, nothing on standard output.
told_any() {
    local name=$1 how=$2 actual
    shift 2
    checks=$((checks + 1))
    "$@" >stdout.txt 2>stderr.txt </dev/null
    actual=$?
    [ "$actual" -eq 1 ] || [ "$actual" -eq 2 ] || fail "exit code $actual with $name $how"
    [ "$(wc -l <stderr.txt)" -eq 1 ] || fail "not one line on stderr with $name $how"
    grep -qE -- "$name|profile" stderr.txt || fail "the line does not name $name, $how"
    [ -s stdout.txt ] && fail "something on stdout with $name $how"
}
damaged "$home/models/male.glb" "$copy" export -o body.obj
damaged "$home/models/calibration.json" "$copy" export -o body.obj
damaged "$home/assets/profiles/typical-man.json" "$copy" simulate --days 1
holds "nothing was written" test ! -e body.obj
mv "$home/assets" "$home/assets-away"
told_any "assets" "missing" "$copy" simulate --days 1
mv "$home/assets-away" "$home/assets"
# Single wrong bytes throughout the model: a body or an error, never a crash.
for at in 13 21 100 1000 5000 20000 100000 400000 900000 1500000; do
    cp "$home/models/male.glb" kept
    printf '\x99' | dd of="$home/models/male.glb" bs=1 seek=$at conv=notrunc status=none
    checks=$((checks + 1))
    "$copy" measure >stdout.txt 2>stderr.txt
    [ $? -le 2 ] || fail "a wrong byte at $at of the model"
    mv kept "$home/models/male.glb"
done

# --- endless input, and endless nesting
refused 2 "longer than" measure --people /dev/zero
refused 2 "longer than" simulate /dev/zero
{ printf '{"x": '; head -c 300000 /dev/zero | tr '\0' '['; } >deep.json
refused 2 "nests deeper" simulate deep.json

# --- display and OpenGL
told 1 "no display" "$program"
told 1 "cannot open a window" env DISPLAY=:4711 "$program"
told 1 "OpenGL" env MESA_GL_VERSION_OVERRIDE=3.2 "$program" render "${small[@]}" -o gl.png
told 1 "EGL" env LIBGL_DRIVERS_PATH=/nowhere GALLIUM_DRIVER=none __EGL_VENDOR_LIBRARY_DIRS=/nowhere "$program" render "${small[@]}" -o gl.png
told 1 "OpenGL" env MESA_GLSL_VERSION_OVERRIDE=110 "$program" render "${small[@]}" -o gl.png
# Mesa dumps every shader to one folder and reads replacements from another: each of ours is broken in turn.
mkdir dumped broken
MESA_SHADER_DUMP_PATH=$PWD/dumped "$program" render "${small[@]}" -o dumping.png
if [ -n "$(ls dumped)" ]; then
    for shader in dumped/*; do
        rm -f broken/*
        echo "this is not a shader" >"broken/$(basename "$shader")"
        told 1 "shader" env MESA_SHADER_READ_PATH="$PWD/broken" "$program" render "${small[@]}" -o gl.png
    done
else
    skipped "a shader that does not compile needs Mesa"
fi
holds "nothing is left of pictures that could not be drawn" test -z "$(find . -maxdepth 1 -name 'gl*' -o -maxdepth 1 -name '.adiposcope*')"
refused 2 'size is "1x1"' render --size 1x1 -o dot.png
fine "$program" render --size 16x16 -o dot.png
fine "$program" simulate dot.png --days 0

# --- environment
fine env -u HOME -u XDG_CONFIG_HOME -u XDG_STATE_HOME "$program" render "${small[@]}" -o homeless.png
holds "without HOME the same picture" cmp plain.png homeless.png
fine env HOME=/nowhere XDG_CONFIG_HOME=relative "$program" simulate --days 1
fine env -i "$program" render "${small[@]}" -o bare.png
holds "without any variable the same picture" cmp plain.png bare.png
done_well simulate --days 40 --every 20
cp stdout.txt c-locale.csv
if command -v localedef >/dev/null && mkdir locales &&
    localedef -i de_DE -f UTF-8 locales/de_DE.UTF-8 2>/dev/null; then
    german=(env LOCPATH="$PWD/locales" LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8)
    holds "the German locale is one" test "$("${german[@]}" bash -c 'printf %.1f 0,5' 2>/dev/null)" = 0,5
    fine "${german[@]}" "$program" simulate --days 40 --every 20
    holds "numbers have a point under a German locale" cmp stdout.txt c-locale.csv
    fine "${german[@]}" "$program" simulate --weight 82.5 --days 0
    cp stdout.txt point.csv
    fine "${german[@]}" "$program" simulate --weight 82,5 --days 0
    holds "a typed number may have a comma" cmp stdout.txt point.csv
    fine "${german[@]}" "$program" render "${small[@]}" -o german.png
    holds "and the picture is the same" cmp plain.png german.png
else
    skipped "the German locale needs localedef and its source (Debian: locales)"
fi
if command -v faketime >/dev/null; then
    fine faketime '1999-12-31 23:59:59' "$program" render "${small[@]}" -o earlier.png
    holds "a clock that was set back changes no picture" cmp plain.png earlier.png
    fine faketime -f '+0 x-1' "$program" animate --seconds 1 --fps 3 "${small[@]}" -o backwards.webp
    holds "a clock that runs backwards stops no film" test -s backwards.webp
else
    skipped "a clock set back needs faketime"
fi

summary
