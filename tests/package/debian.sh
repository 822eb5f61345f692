#!/usr/bin/env bash
# Usage: debian.sh BUILD SOURCE
# The Debian package: built, checked by lintian, unpacked and run.
# shellcheck source-path=SCRIPTDIR
source "$(dirname "${BASH_SOURCE[0]}")/support.sh"
for tool in dpkg-deb dpkg-shlibdeps cpack; do
    if ! command -v $tool >/dev/null; then
        skipped "a Debian package needs $tool (scripts/setup test)"
        exit 77
    fi
done

holds "the package is made" cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/made"
package=$(echo made/*.deb)
depends=$(dpkg-deb -f "$package" Depends)
for needed in libc6 libfmt libglfw3 libpng16-16 libegl1 fonts-inter; do
    holds "it depends on $needed" grep -qF "$needed" <<<"$depends"
done
holds "it recommends what gives a window its title bar" grep -q libdecor <<<"$(dpkg-deb -f "$package" Recommends)"
dpkg-deb -x "$package" root
works "$work/root/usr/bin/adiposcope"
holds "the source tree is not named in the program" lacks "$source" root/usr/bin/adiposcope
for file in applications/adiposcope.desktop mime/packages/adiposcope.xml man/man1/adiposcope.1.gz \
    bash-completion/completions/adiposcope zsh/vendor-completions/_adiposcope \
    icons/hicolor/scalable/apps/adiposcope.svg doc/adiposcope/copyright doc/adiposcope/user-guide.md; do
    holds "it has $file" test -s "root/usr/share/$file"
done
if command -v lintian >/dev/null; then
    lintian --allow-root --tag-display-limit 0 "$package" >lintian.txt 2>&1
    lintian_code=$?
    holds "lintian runs" test $lintian_code -eq 0 -o $lintian_code -eq 2
    holds "lintian finds no error: $(grep '^E:' lintian.txt)" test "$(grep -c '^E:' lintian.txt)" -eq 0
    [ ! -s lintian.txt ] || cat lintian.txt
else
    skipped "lintian is not installed (scripts/setup test)"
fi

summary
