#!/usr/bin/env bash
# Usage: on_display.sh COMMAND...
# Runs a command on its own virtual display and returns its exit code.
set -u
work=$(mktemp -d)
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
server_pid=$!
trap 'kill $server_pid 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 300); do [ "$(wc -l <"$work/display")" -ge 1 ] && break; sleep 0.1; done
DISPLAY=:$(head -n 1 "$work/display") "$@"
