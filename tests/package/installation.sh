#!/usr/bin/env bash
# Usage: installation.sh BUILD SOURCE
# `cmake --install` into a temporary folder, and the portable folder.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"

# --- installation
prefix="$work/an installation"
holds "it installs" cmake --install "$build" --prefix "$prefix"
works "$prefix/bin/adiposcope"
holds "the source tree is not named in the program" lacks "$source" "$prefix/bin/adiposcope"
manual=$prefix/share/man/man1/adiposcope.1.gz
holds "there is a manual page" gzip -t "$manual"
gzip -dc "$manual" >adiposcope.1
commands=$("$prefix/bin/adiposcope" --help | sed -n '/^Subcommands:/,$p' | sed -n 's/^  \([a-z]*\) .*/\1/p')
holds "the help lists the subcommands" test "$(wc -w <<<"$commands")" -ge 10
options=0
for command in $commands; do
    holds "the manual has a part on $command" grep -qx "\.SS $command" adiposcope.1
    for option in $("$prefix/bin/adiposcope" "$command" --help | grep -oE '^  (-[a-z],)?--[a-z-]+' | grep -oE -- '--[a-z-]+' | sort -u); do
        options=$((options + 1))
        [ "$option" = --help ] || holds "the manual knows $command $option" grep -qF -- "${option//-/\\-}" adiposcope.1
    done
done
holds "the help of the subcommands lists their options" test $options -ge 100
if command -v man >/dev/null; then
    holds "the manual page is set without a warning" test -z "$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z adiposcope.1 2>&1 >/dev/null)"
else
    skipped "the manual page needs man (Debian: man-db)"
fi
if command -v desktop-file-validate >/dev/null; then
    holds "the desktop entry is valid" desktop-file-validate "$prefix/share/applications/adiposcope.desktop"
else
    skipped "the desktop entry needs desktop-file-validate (Debian: desktop-file-utils)"
fi
holds "the icon is a drawing" grep -q "<svg" "$prefix/share/icons/hicolor/scalable/apps/adiposcope.svg"
if command -v update-mime-database >/dev/null; then
    cp -r "$prefix/share/mime" mime
    holds "the file types are registered" update-mime-database mime
    holds "a scenario has its type" grep -q "adiposcope.json" mime/globs2
else
    skipped "file types need update-mime-database (Debian: shared-mime-info)"
fi

# --- portable folder on a read-only medium
holds "the portable folder is packed" env BUILD="$build" "$source/scripts/portable" "$work/portable.tar.gz"
tar -xzf portable.tar.gz
folder=$(echo adiposcope-*)
mv "$folder" "on a stick"
before=$(find "on a stick" -type f -printf '%p %s %T@\n' | sort)
chmod -R a-w "on a stick"
works "$work/on a stick/bin/adiposcope"
holds "it is linked to libraries that it brings" grep -qF "on a stick" <<<"$(ldd "on a stick/bin/adiposcope")"
holds "and to none of these that it does not" test -z "$(ldd "on a stick/bin/adiposcope" | grep -E 'libfmt|libglfw|libpng|libtinygltf|libwebp' | grep -v 'on a stick')"
holds "nothing is written into it" test "$(find "on a stick" -type f -printf '%p %s %T@\n' | sort)" = "$before"
# shellcheck disable=SC2016
if unshare --mount --net bash -c 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"' "$work/home" 2>/dev/null; then
    holds "it works from a read-only file system without a network" unshare --mount --net bash -c '
        mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && ! touch "$0/x" 2>/dev/null &&
        env -i HOME="$1/home" "$0/bin/adiposcope" render --size 96x128 --caption -o "$1/ro.png"' "$work/on a stick" "$work"
    holds "with the same picture" cmp ro.png reference.png
else
    skipped "a read-only file system needs the right to mount one"
fi

summary
