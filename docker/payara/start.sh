#!/usr/bin/env bash
# Waits for the database, since an EAR deployed without it would stay undeployed, then starts the server with the EAR.
set -euo pipefail

address="${ESIS_DB_URL#jdbc:postgresql://}"
address="${address%%/*}"
host="${address%%:*}"
port="${address##*:}"
[ "$port" != "$host" ] || port=5432

tries=120
until (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null; do
    tries=$((tries - 1))
    if [ "$tries" -eq 0 ]; then
        echo "The database $host:$port cannot be reached: check ESIS_DB_URL." >&2
        exit 1
    fi
    sleep 1
done

commands="$(mktemp)"
echo "deploy --name openesis --virtualservers server /opt/payara/openesis/openesis.ear" >"$commands"
export POSTBOOT_COMMANDS="$commands"
exec /opt/payara/scripts/entrypoint.sh
