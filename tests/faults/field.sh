#!/usr/bin/env bash
# Usage: field.sh PROGRAM
# Kinds of faults that public trackers report for similar programs, each with its own cases: file permissions, links,
# impossible targets, descriptions of a class, tables from spreadsheets. Needs no display; leaves nothing behind.
# shellcheck source-path=SCRIPTDIR/../cli
source "$(dirname "${BASH_SOURCE[0]}")/../cli/support.sh"
small="--size 64x48 --samples 1"
mode() { stat -c %a "$1"; }
inode() { stat -c %i "$1"; }

# --- permissions: a file that is replaced keeps its mode and owner
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

# --- links are kept, and their targets are written
# follows FILE COMMAND...: with a link to a file, a chain of links, and a dangling link
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

# --- targets are checked before the work: 3650 frames would take minutes
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

# --- descriptions match the people drawn
printf 'id,sex,age_years,height_cm,weight_kg,body_fat_percent\nAnna,female,24,168,72,\nBen,male,35,182,98,30\n' >two.csv
# shellcheck disable=SC2086
{
    done_well render --class two.csv --days 60 --day last $small --caption -o two.png
    holds "the words name everybody" grep -q 'Anna: A woman aged 24, 168 cm tall\. Weight .*Ben: A man aged 35, 182 cm tall\. Weight' two.alt.txt
    holds "and nobody else" test "$(grep -o 'A man aged' two.alt.txt | wc -l)" -eq 1
    holds "they are in the picture" grep -aqF "$(cat two.alt.txt)" two.png
    done_well bundle two.png -o two-bundle --quiet
    holds "a bundle's caption is about the class" cmp two.alt.txt two-bundle/caption.txt
    holds "and so is its table" test "$(cut -d, -f1 two-bundle/simulation.csv | sort -u | tr '\n' ' ')" = "Anna Ben name "
    holds "whose first day is Anna's" grep -q '^Anna,0,72,' two-bundle/simulation.csv
    done_well animate two.png --seconds 0.5 --fps 4 $small -o two.webp --quiet
    holds "a film's words are about the class" grep -q 'At its end: 2 people.*Anna: .*Ben: ' two.webp.alt.txt
    done_well sheet two.png --rows deficit=300,600 --columns day=0,30 $small -o two-sheet.png --quiet
    holds "a sheet's words, too" test "$(grep -c 'Ben: A man aged 35' two-sheet.alt.txt)" -eq 4
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

# --- tables as written by spreadsheets
people="id,sex,age_years,height_cm,weight_kg,body_fat_percent"
semicolons="id;sex;age_years;height_cm;weight_kg;body_fat_percent"
# reads NAME ROWS: the table has that many people, with Anna's numbers among them
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

summary
