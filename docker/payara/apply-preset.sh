#!/usr/bin/env bash
# Applies the preset, with the default of each parameter, to the fresh domain of an unpacked server.
set -euo pipefail

preset="$1"
home="${PAYARA_HOME:-/opt/payara/payara6}"
domain="$home/glassfish/domains/domain1"
work="$(mktemp -d)"

asadmin() {
    java -jar "$home/glassfish/lib/client/appserver-cli.jar" --interactive=false "$@"
}

accepted() {
    if grep 'Command .* failed' "$1"; then
        cat "$1"
        echo "The preset was not accepted." >&2
        exit 1
    fi
}

# As in the launcher: what can be set while the server boots, then what needs the booted server.
sed 's/\${[a-z.]*:-\([^}]*\)}/\1/g; /^#* *$/d' "$preset" >"$work/all"
sed '/=== needs the booted server ===/,$d; /^#/d' "$work/all" >"$work/booting"
sed '1,/=== needs the booted server ===/d' "$work/all" | sed '/^#/d' >"$work/booted"

asadmin start-domain --prebootcommandfile "$work/booting" domain1
accepted "$domain/logs/server.log"
asadmin multimode --file "$work/booted" 2>&1 | tee "$work/answers"
accepted "$work/answers"

# nobody administers the server inside of a container: a password that nobody knows
password="$(head -c 24 /dev/urandom | base64)"
printf 'AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=%s\n' "$password" >"$work/password"
asadmin --user admin --passwordfile "$work/password" change-admin-password
printf 'AS_ADMIN_PASSWORD=%s\n' "$password" >"$work/password"
asadmin --user admin --passwordfile "$work/password" stop-domain domain1

cp "$domain/config/domain.xml" "$domain/config/domain.xml.prepared"
rm -rf "$work" "$domain/osgi-cache" "$domain/logs" "$domain/docroot"
mkdir "$domain/logs" "$domain/docroot"
