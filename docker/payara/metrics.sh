#!/usr/bin/env bash
# Prints the metrics. They are reached from the server's own machine only: bash metrics.sh [port], in the container
#   docker compose -f docker/compose.yaml exec payara bash /opt/payara/metrics.sh
# Needs no program beyond bash.
set -euo pipefail

exec 3<>"/dev/tcp/127.0.0.1/${1:-9090}"
printf 'GET /metrics HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
while IFS= read -r line <&3 && [ "$line" != $'\r' ]; do :; done
while IFS= read -r line <&3 || [ -n "$line" ]; do printf '%s\n' "$line"; done
[ "$status" = 200 ]
