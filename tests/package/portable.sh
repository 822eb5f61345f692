#!/usr/bin/env bash
# Usage: portable.sh BUILD SOURCE
# The portable folder, unpacked in Debian 12 and Debian 13 systems with only Mesa installed, with and without a display.
# The two systems are created once and cached in BUILD/debian.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

oldest_glibc=2.36 # that of Debian 12, as promised in README.md
# Different versions of Mesa may assign a pixel at the edge of a body differently (Mesa 22 and 25: one of 76,800). A
# wrong font, light or body changes a thousand.
most_other_pixels=40

# --- the folder itself
holds "it is packed" env BUILD="$build" "$source/scripts/portable" "$work/portable.tar.gz"
tar -xzf portable.tar.gz
folder=$(echo adiposcope-*)
mv "$folder" portable
needed() { objdump -p portable/bin/adiposcope portable/lib/* | awk '$1 == "NEEDED" { print $2 }' | sort -u; }
for library in $(needed); do
    case $library in
    libc.so.* | libm.so.* | libdl.so.* | libpthread.so.* | ld-linux*.so.* | libEGL.so.* | libX11.so.*) ;;
    *) holds "it brings $library" test -e "portable/lib/$library" ;;
    esac
done
holds "its run path reaches lib/" grep -qE 'R(UN)?PATH +\$ORIGIN/\.\./lib' <(objdump -p portable/bin/adiposcope)
glibc=$(objdump -T portable/bin/adiposcope portable/lib/* | grep -oE 'GLIBC_[0-9.]+' | sort -Vu | tail -n 1 | cut -d_ -f2)
holds "README.txt says that it needs glibc $glibc" grep -qF "glibc $glibc or newer" portable/README.txt
built_on=$(ldd --version | sed -nE '1s/.* ([0-9.]+)$/\1/p')
if [ "$(printf '%s\n' "$built_on" $oldest_glibc | sort -V | head -n 1)" = "$built_on" ]; then
    holds "made on Debian 12, it needs no glibc newer than $oldest_glibc: $glibc" \
        test "$(printf '%s\n' "$glibc" $oldest_glibc | sort -V | tail -n 1)" = $oldest_glibc
fi

# --- on minimal systems
if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null || ! unshare --mount true 2>/dev/null; then
    skipped "an empty Debian 12 and 13 need debootstrap (scripts/setup test) and root with the right to mount"
    summary
    exit
fi
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1)

# empty_debian NAME: creates that release with only Mesa in BUILD/debian/NAME, unless it exists.
empty_debian() {
    local base=$build/debian/$1
    [ ! -e "$base.ready" ] || return 0
    mkdir -p "$build/debian"
    rm -rf "$base"
    [ -n "$mirror" ] || return 1
    debootstrap --variant=minbase --include=libgl1,libegl1,libgl1-mesa-dri "$1" "$base" \
        "$mirror" >"$base.log" 2>&1 || return 1
    rm -rf "$base"/var/cache/apt/archives/*.deb
    touch "$base.ready"
}

# inside RELEASE COMMAND...: runs the command in the minimal system, with the portable folder mounted read-only at
# /stick, a folder for pictures at /out, and this machine's displays.
inside() {
    # shellcheck disable=SC2016
    unshare --mount --fork bash -c '
        set -e
        mount -t tmpfs none "$0/tmp"
        mkdir -p "$0/tmp/.X11-unix" "$0/stick" "$0/out"
        [ ! -d "$3/.X11-unix" ] || mount --bind "$3/.X11-unix" "$0/tmp/.X11-unix"
        mount --bind "$1/portable" "$0/stick" && mount -o remount,bind,ro "$0/stick"
        mount --bind "$1/pictures" "$0/out"
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev"
        exec chroot "$0" /usr/bin/env -i DISPLAY="$2" LIBGL_ALWAYS_SOFTWARE=1 "${@:4}"
    ' "$build/debian/$1" "$work" "${display:-}" "${TMPDIR:-/tmp}" "${@:2}"
}

# alike A B: compares two pictures, except for rounding differences between two drivers.
alike() {
    local others
    others=$(compare -metric AE -fuzz 3% "$1" "$2" null: 2>&1)
    echo "$others pixels differ between $1 and $2"
    [ "${others%%[. ]*}" -le $most_other_pixels ]
}

mkdir pictures
display=""
drawing=(render --size 240x320 --caption --force)
holds "it draws here" env -i HOME="$work/home" portable/bin/adiposcope "${drawing[@]}" -o here.png
for release in bookworm trixie; do
    if [ "$release" = bookworm ] && [ "$(printf '%s\n' "$glibc" $oldest_glibc | sort -V | tail -n 1)" != $oldest_glibc ]; then
        skipped "made here it needs glibc $glibc and Debian 12 has $oldest_glibc; a folder for both is made on Debian 12"
        continue
    fi
    if ! empty_debian $release; then
        skipped "debootstrap made no empty $release: $(tail -n 1 "$build/debian/$release.log")"
        continue
    fi
    rm -f pictures/*
    holds "$release: no library is missing" inside $release /bin/sh -c '! ldd /stick/bin/adiposcope | grep "not found"'
    holds "$release: it draws without a display" \
        inside $release /stick/bin/adiposcope "${drawing[@]}" -o /out/there.png
    holds "$release: the picture is that of this machine" alike pictures/there.png here.png
    holds "$release: it says in a sentence that there is no display" \
        test "$(inside $release /stick/bin/adiposcope 2>&1 | grep -c 'no display')" -eq 1

    # the window: its first picture, and a screenshot with F12
    : >"$work/display"
    exec 3<>"$work/display"
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    for _ in $(seq 300); do [ "$(wc -l <"$work/display")" -ge 1 ] && break; sleep 0.1; done
    display=:$(head -n 1 "$work/display")
    inside $release /stick/bin/adiposcope --screenshot-folder /out >window.txt 2>&1 &
    window=$!
    for _ in $(seq 300); do
        DISPLAY=$display xdotool search --name Adiposcope >/dev/null 2>&1 && break
        sleep 0.2
    done
    sleep 5
    for _ in $(seq 10); do
        DISPLAY=$display xdotool mousemove 900 892 keydown F12 sleep 0.5 keyup F12
        sleep 2
        [ -z "$(find pictures -name '*.png' ! -name there.png)" ] || break
    done
    holds "$release: the window opens and F12 writes a picture: $(cat window.txt)" \
        test -n "$(find pictures -name '*.png' ! -name there.png)"
    holds "$release: the window shows a body" \
        test "$(DISPLAY=$display import -window root -crop 816x670+304+60 -format '%k' info:)" -gt 1000
    DISPLAY=$display xdotool keydown ctrl+q sleep 0.5 keyup ctrl+q
    for _ in $(seq 50); do kill -0 $window 2>/dev/null || break; sleep 0.2; done
    kill $window 2>/dev/null
    wait $window
    holds "$release: the window ends by Ctrl+Q, with exit code 0" test $? -eq 0
    kill $server
    wait $server 2>/dev/null
    display=""
done

summary
