#!/usr/bin/env bash
# Healthy when the archive says that it is ready and both of its doors answer 200; needs no program beyond bash.
set -euo pipefail

for path in /health/ready /api/v1/ping /identity/light/sign-in; do
    exec 3<>/dev/tcp/127.0.0.1/8080
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$path" >&3
    read -r _ status _ <&3
    exec 3>&-
    [ "$status" = 200 ]
done
