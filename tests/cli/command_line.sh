#!/usr/bin/env bash
# Usage: command_line.sh PROGRAM
# Tests the contract of the command line. Needs no display and cleans up after itself.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

# --- invalid values
refused 2 "18 to 90" simulate --age 17
refused 2 "18 to 90" render --age 91 -o picture.png
refused 2 "weight" simulate --weight nan
refused 2 "weight" simulate --weight inf
refused 2 "weight" simulate --weight ""
refused 2 "height" simulate --height 5ft13in
refused 2 "sex" measure --sex boy
refused 2 "body-fat" export --body-fat 70 -o body.obj
refused 2 "days" simulate --days 1.5
refused 2 "every" simulate --every 0
refused 2 "every" simulate --every 1e9
refused 2 "deficit" simulate --deficit 3000 --weight 50 --height 165
refused 2 "imperial" simulate --imperial yes
refused 2 "same file" simulate --csv both.txt --json both.txt
refused 1 "folder" simulate --json no/such/folder/table.json
refused 2 "profile" simulate --profile no-such-profile
refused 2 "pattern" simulate --pattern 3.5
refused 2 "train" simulate --train biceps
refused 2 "sessions" simulate --sessions 8
refused 2 "new-activity" simulate --new-activity 3
refused 2 "day is 200" render --days 180 --day 200 -o picture.png
refused 2 "day is 5" measure --days 4 --day 5
for size in 0x0 20000x1 abc 640 640x 640x-480 640x480x3 1e3x100 ""; do
    refused 2 "size" render --size "$size" -o picture.png
done

# --- incorrect usage
refused 2 "--frobnicate" simulate --frobnicate
refused 2 "--day" simulate --day 3
refused 2 "output is missing" render
refused 2 ".png" render -o picture.jpg
refused 2 ".obj, .ply, .stl, .glb" export -o body.fbx
refused 2 "--layer needs" export --layer thickness -o body.ply
refused 2 "--animation needs" export --animation -o body.stl
refused 2 "at least one day" export --animation --days 0 -o body.glb
refused 2 "exclude" measure --people people.csv --age 30
refused 2 "missing.json" simulate missing.json
refused 2 "missing.csv" measure --people missing.csv
echo '{"age": 17}' >young.json
refused 2 "young.json" simulate young.json
echo '{"colour": "red"}' >unknown.json
checks=$((checks + 1))
"$program" simulate unknown.json --days 1 >stdout.txt 2>stderr.txt
[ $? -eq 0 ] && grep -q '"colour" is unknown' stderr.txt || fail "an unknown field is not noted"
done_well simulate unknown.json --days 1 --quiet
echo '{"version": 99}' >newer.json
refused 2 "newer.json: version is 99" simulate newer.json

# --- failures of the environment
refused 1 "folder" render -o no/such/folder/picture.png
refused 1 "folder" simulate --csv no/such/folder/table.csv
refused 1 "display" 
refused 1 "display" --screenshot-folder .
refused 1 "no such folder" --screenshot-folder no/such/folder
echo kept >taken.png
refused 1 "exists" render -o taken.png
echo kept >taken.csv
refused 1 "exists" simulate --csv taken.csv
echo kept >taken.obj
refused 1 "exists" export -o taken.obj
holds "a refusal leaves the file as it was" grep -qx kept taken.png

# --- streams
checks=$((checks + 1))
"$program" simulate >&- 2>stderr.txt
[ $? -eq 1 ] && [ "$(wc -l <stderr.txt)" -eq 1 ] || fail "a closed standard output is not a one-line failure"
checks=$((checks + 1))
"$program" simulate --days 3650 --quiet 2>stderr.txt | head -n 1 >stdout.txt
[ "${PIPESTATUS[0]}" -eq 141 ] && [ ! -s stderr.txt ] || fail "a reader that goes away does not end the program as it ends others"
if [ -e /dev/full ]; then
    checks=$((checks + 1))
    "$program" --version >/dev/full 2>stderr.txt
    [ $? -eq 1 ] || fail "a full disk goes unnoticed"
else
    skipped "a full standard output needs /dev/full"
fi
checks=$((checks + 1))
"$program" export -o unseen.obj >&- 2>&- <&-
[ $? -eq 0 ] && head -n 1 unseen.obj | grep -q '^#' || fail "closed standard streams spoil a file"

# --- tables
done_well --version
holds "a version" grep -Eq '^adiposcope [0-9]+\.[0-9]+\.[0-9]+$' stdout.txt
for subcommand in simulate measure render export goal report; do
    done_well "$subcommand" --help
    holds "help of $subcommand" grep -q -- --menopause stdout.txt
done

header="day,weight_kg,fat_kg,lean_kg,glycogen_kg,extracellular_water_kg,intake_kcal,expenditure_kcal"
header+=",body_fat_percent,bmi"
for depot in face_neck chest upper_back upper_arms forearms abdomen flanks visceral hips buttocks thighs calves; do
    header+=",fat_${depot}_kg"
done
for group in chest back shoulders arms core glutes thighs calves; do header+=",muscle_${group}_kg"; done
header+=",deficit_mode,trunk_to_legs_percentile,trunk_fat_percentile,visceral_fat_percentile"
done_well simulate
holds "the header of simulate" test "$(head -n 1 stdout.txt)" = "$header"
holds "181 days" test "$(wc -l <stdout.txt)" -eq 182
cp stdout.txt first.csv
comma_locale=$(locale -a 2>/dev/null | grep -m 1 -E '^(de|es|fr|it|nl|pl)_')
if [ -n "$comma_locale" ]; then
    LC_ALL=$comma_locale done_well simulate
    holds "the same bytes where the decimal sign is a comma" cmp first.csv stdout.txt
else
    skipped "the same bytes under another locale need one with a decimal comma"
fi
done_well simulate --csv table.csv
holds "the same bytes in a file" cmp first.csv table.csv
echo '{"deficit": -300, "days": 20, "height": "5ft10in", "weight": "180lb"}' >scenario.json
done_well simulate scenario.json --every 7
cp stdout.txt from_file.csv
done_well simulate --deficit -300 --days 20 --height 5ft10in --weight 180lb --every 7
holds "a scenario and its options say the same" cmp from_file.csv stdout.txt
holds "rows 0 7 14 20" test "$(cut -d, -f1 stdout.txt | tr '\n' ' ')" = "day 0 7 14 20 "
done_well simulate scenario.json --days 3
holds "an option goes over the file" test "$(wc -l <stdout.txt)" -eq 5

done_well simulate --girths --every 60 --days 60
cp stdout.txt metric.csv
done_well measure --day 60 --days 60
holds "the girths of a day are those of measure" test "$(tail -n 1 metric.csv | cut -d, -f35-47)" = "$(tail -n 1 stdout.txt | cut -d, -f12-)"
done_well simulate --girths --every 60 --days 60 --imperial on
holds "pounds and inches are in the header" grep -q '^day,weight_lb,fat_lb,.*,waist_in,' stdout.txt
holds "a pound is a pound" awk -F, 'NR == FNR { kg = $2; cm = $37; next } END { exit !(($2 * 0.45359237 - kg) ^ 2 < 1e-16 * kg && ($37 * 2.54 - cm) ^ 2 < 1e-16 * cm) }' metric.csv stdout.txt
done_well simulate --days 20 --json table.json
holds "JSON alone leaves standard output alone" test ! -s stdout.txt
holds "21 objects" test "$(grep -c '"day":' table.json)" -eq 21
refused 1 "exists" simulate --json table.json
done_well simulate --days 20 --json table.json --csv both.csv --force
holds "both tables" test "$(wc -l <both.csv)" -eq 22

# column NAME: the column's last value in stdout.txt
column() { awk -F, -v name="$1" 'NR == 1 { for (i = 1; i <= NF; ++i) if ($i == name) at = i } END { print $at }' stdout.txt; }
done_well simulate --deficit 0 --deficit-mode gap --days 70 --train thighs --sessions 3
holds "the trained muscle grows" awk "BEGIN { exit !($(column muscle_thighs_kg) > 0.5) }"
holds "no other muscle does" test "$(column muscle_arms_kg)" = 0
# --- known girths
"$program" measure --weight 85 --height 178 --girth waist=100 --girth hip=99 >stdout.txt 2>stderr.txt
holds "the waist that is asked for" awk -F, 'NR==2 && $14>99.5 && $14<100.5 && $15>98.5 && $15<99.5 {ok=1} END {exit !ok}' stdout.txt
holds "how unusual it is" grep -q "standard deviations" stderr.txt
refused 2 "nearest" measure --weight 85 --girth waist=160
refused 2 "expected one of neck" simulate --girth belly=90
refused 2 "such as waist=94" render --girth waist -o picture.png
refused 2 "exclude each other" measure --people people.csv --girth waist=90

# --- a DXA report
# fat DEPOT...: what these hold on day 0 by stdout.txt, kg
fat() { awk -F, -v names="$*" 'BEGIN { n = split(names, depot, " ") } NR == 1 { for (i = 1; i <= NF; ++i) for (k = 1; k <= n; ++k) if ($i == "fat_" depot[k] "_kg") wanted[i] = 1 } NR == 2 { for (i in wanted) sum += $i; print sum }' stdout.txt; }
# near A B: they differ by less than a gram
near() { awk "BEGIN { exit !(($1 - $2) ^ 2 < 1e-6) }"; }
woman="--sex female --age 52 --height 165 --weight 82 --days 0"
done_well simulate $woman --regional-fat trunk=17.1 --regional-fat arms=4.4
holds "the arms of the report" near "$(fat upper_arms forearms)" 4.4
cp stdout.txt report.csv
echo '{"sex": "female", "age": 52, "height": 165, "weight": 82, "days": 0, "trunk-fat": 17.1, "arms-fat": 4.4}' >report.json
done_well simulate report.json
holds "a scenario says the same" cmp report.csv stdout.txt
done_well measure $woman --regional-fat trunk=17.1 --regional-fat arms=4.4
cp stdout.txt report.csv
printf 'id,sex,age_years,height_cm,weight_kg,arms_fat_kg,trunk_fat_kg\nperson,female,52,165,82,4.4,17.1\n' >report_people.csv
done_well measure --people report_people.csv
holds "a file of people says the same" cmp report.csv stdout.txt
refused 2 "expected auto or 0.1 to 100 kg" simulate $woman --regional-fat trunk=0
refused 2 "trunk" simulate $woman --regional-fat trunk=30
refused 2 "such as trunk=12.3" simulate --regional-fat trunk
refused 2 "expected" simulate --regional-fat belly=3
refused 2 "exclude each other" measure --people people.csv --regional-fat trunk=12
rm report.json report_people.csv report.csv
done_well report $woman --json
for place in navel chest mid_thigh_right mid_thigh_left mid_arm_right mid_arm_left; do
    holds "the report has the slice $place" grep -q "\"$place\"" stdout.txt
done

# --- layers and comparisons
for look in "--layer thickness" "--layer change --reference-day 10 --iso-lines on" "--compare wipe --wipe 0.3" \
    "--compare side-by-side" "--compare ghost --transparent" "--layer thickness --layer-range 20" \
    "--layer section" "--layer section --section chest --section-offset -20" \
    "--layer section --section 0,98,0,0,1,0.3 --grid on"; do
    # shellcheck disable=SC2086
    done_well render $look --days 60 --day last --size 64x64 -o layer.png --force
    pictures+=("$(pixels layer.png | md5sum)")
done
holds "each look is another picture" test "$(printf '%s\n' "${pictures[@]}" | sort -u | wc -l)" -eq 9
printf 'id,sex,age_years,height_cm,weight_kg,body_fat_percent\nAnna,female,24,168,72,\nBen,male,35,182,98,30\n' >class.csv
done_well render --class class.csv --days 60 --day last --size 320x200 -o class.png
done_well render class.png -o class-again.png
holds "a class makes itself again from its picture, byte for byte" cmp class.png class-again.png
refused 2 "nobody is in the class" render --compare class -o picture.png
done_well render --class class.csv --layer section --size 120x80 --samples 1 -o section.png
printf 'id,sex,age_years,height_cm,weight_kg\nAnna,female,12,168,72\n' >young.csv
refused 2 "young.csv:2: age is 12 years" render --class young.csv -o picture.png
printf 'id,sex,age_years,height_cm,weight_kg\n' >nobody.csv
refused 2 "nobody.csv: has 0 people" render --class nobody.csv -o picture.png
refused 2 "section is \"here\", expected navel" render --layer section --section here -o picture.png
refused 2 "section-tilt" render --layer section --section-tilt 120 -o picture.png
refused 2 "layer is" render --layer bones -o picture.png
refused 2 "wipe is" render --wipe 2 -o picture.png
refused 2 "layer-range" render --layer-range 0 -o picture.png

# --- goals, the report, the sources
done_well goal --target-weight 85 --target-day 200
holds "a goal with a day gives an intake" grep -q '^85,200,yes,[0-9.]*,intake,[0-9.]*,200,85' stdout.txt
found=$(sed -n 2p stdout.txt | cut -d, -f4)
done_well simulate --deficit "$found" --days 200 --every 200
holds "which leads there" grep -q '^200,85\.0' stdout.txt
done_well goal --target-weight 209lb --deficit 300
holds "a goal without a day gives the day" grep -q '^94\..*,,yes,300,' stdout.txt
"$program" goal --target-weight 62 --deficit 300 >stdout.txt 2>stderr.txt
holds "an impossible goal is exit code 1" test $? -eq 1
holds "and says the nearest" grep -q "levels off.*nearest possible" stderr.txt
done_well goal --target-weight 85 --target-day 200 --target-then hold --json -
holds "a goal that is held has both intakes" grep -q '"hold_intake_kcal": [0-9]' stdout.txt
refused 2 "target-then is hold" goal --target-weight 85 --target-then hold
refused 2 "target-weight is missing" goal
refused 2 "target-day" goal --target-weight 80 --target-day 0
done_well report --day last
holds "the report ranks what looks lean" grep -q " 11\. flanks" stdout.txt
done_well report --json -o report.json
holds "the JSON report is one" grep -q '"lean_order"' report.json
done_well evidence --profile apple-shaped-woman --sex female
holds "the evidence names Hallgreen" grep -q "Hallgreen" stdout.txt
done_well simulate --days 2 --band --thickness
holds "more columns" grep -q "visceral_fat_percentile,weight_low_kg.*thickness_calves_mm" stdout.txt
"$program" simulate --deficit 1500 --days 5 >stdout.txt 2>stderr.txt
holds "a warning carries number and threshold" grep -q "1305 kcal a day, under the 1500" stderr.txt

done_well simulate --deficit 0 --days 0 --pattern 2
apple=$(column fat_abdomen_kg)
done_well simulate --deficit 0 --days 0 --pattern -2
holds "a pattern moves fat to the belly" awk "BEGIN { exit !($apple > 1.2 * $(column fat_abdomen_kg)) }"
done_well simulate --deficit 0 --days 90 --new-activity 1.8
holds "more activity takes fat" awk "BEGIN { exit !($(column weight_kg) < 94) }"

mkdir -p config/adiposcope/profiles
echo '{"name": "mine", "title": "Mine", "source": "A guess.", "based_on": "typical-man", "pattern": [2, "guess"],
    "sources": {"guess": {"grade": "C", "text": "Judgement."}}}' >config/adiposcope/profiles/mine.json
done_well simulate --deficit 0 --days 0 --profile mine
holds "a profile of one's own is used" test "$(column fat_abdomen_kg)" = "$apple"
echo '{"name": "wrong"}' >config/adiposcope/profiles/wrong.json
checks=$((checks + 1))
"$program" simulate --days 0 --profile mine >stdout.txt 2>stderr.txt
[ $? -eq 0 ] && [ "$(wc -l <stderr.txt)" -eq 1 ] || fail "a wrong profile is not exit code 0 with one note"
holds "the note names file and field" grep -q "wrong.json: .*title" stderr.txt
rm -r config

checks=$((checks + 1))
short_of_fat=(--sex female --height 168 --weight 65 --body-fat 14 --deficit 700 --days 900)
"$program" simulate "${short_of_fat[@]}" >stdout.txt 2>stderr.txt
[ $? -eq 0 ] && grep -q "stopped before day .* essential fat" stderr.txt || fail "a run that ends early does not say so"
holds "a long note is one line" test "$(grep -vc '^adiposcope: ' stderr.txt)" -eq 0
done_well simulate "${short_of_fat[@]}" --quiet

header="id,sex,age_years,height_cm,weight_kg,body_fat_percent,fat_kg,lean_kg,volume_l,gas_l,surface_area_m2"
for site in neck chest waist hip thigh knee calf ankle upper_arm upper_arm_flexed forearm wrist shoulder; do
    header+=",${site}_cm"
done
done_well measure --sex female --height 165 --weight 70
holds "the header of measure" test "$(head -n 1 stdout.txt)" = "$header"
printf '\xef\xbb\xbfid,sex,age_years,height_cm,weight_kg,body_fat_percent,note\r\n' >people.csv
printf '"A, 1",male,40,178,95,,x\r\nB,female,30,165,70,31.5,y\r\n' >>people.csv
done_well measure --people people.csv
holds "a row for each person" test "$(wc -l <stdout.txt)" -eq 3
holds "an id with a comma" grep -q '^"A, 1",male,40,178,' stdout.txt
printf 'C,male,17,178,95,,z\r\nD,male,50,180,90,,z\r\n' >>people.csv
checks=$((checks + 1))
"$program" measure --people people.csv >stdout.txt 2>stderr.txt
[ $? -eq 1 ] || fail "a bad row does not show in the exit code"
holds "the line of the bad row" grep -q "line 4" stderr.txt
holds "the rows after a bad one" grep -q '^D,' stdout.txt

summary
