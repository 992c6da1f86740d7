#!/usr/bin/env bash
# Waits for the database, since an EAR deployed without it would stay undeployed, then becomes the server with the EAR.
set -euo pipefail

home="${PAYARA_HOME:-/opt/payara/payara6}"
ear="${ESIS_EAR:-/opt/payara/openesis.ear}"
domain="$home/glassfish/domains/domain1"

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

# always the prepared domain: nothing is left of an earlier deployment
cp "$domain/config/domain.xml.prepared" "$domain/config/domain.xml"
rm -rf "$domain/applications" "$domain/generated"
echo "deploy --name openesis --virtualservers server \"$ear\"" >"$domain/config/deploy.asadmin"
echo "AS_ADMIN_MASTERPASSWORD=changeit" >"$domain/config/master"

command=()
while IFS= read -r line; do
    command+=("$line")
done < <(java -jar "$home/glassfish/lib/client/appserver-cli.jar" --interactive=false start-domain --dry-run \
    --postbootcommandfile "$domain/config/deploy.asadmin" domain1 |
    sed -n '/^Dump of JVM Invocation line/,/^$/p' | sed '1d; /^$/d')

cd "$domain/config"
exec "${command[@]}" <"$domain/config/master"
