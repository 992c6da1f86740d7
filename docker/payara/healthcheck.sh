#!/usr/bin/env bash
# Healthy when /health/ready answers 200; needs no program beyond bash.
set -euo pipefail

exec 3<>/dev/tcp/127.0.0.1/8080
printf 'GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
