#!/usr/bin/env bash
# Applies preset.asadmin, with the default of each parameter, to the image's domain while the image is built.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
asadmin="${PAYARA_DIR:-/opt/payara/appserver}/bin/asadmin"
domain="${DOMAIN_NAME:-domain1}"
password_file="${PASSWORD_FILE:-/opt/payara/passwordFile}"
access=(--user "${ADMIN_USER:-admin}" --passwordfile "$password_file")
rendered="$(mktemp)"
answers="$(mktemp)"

sed 's/\${[a-z.]*:-\([^}]*\)}/\1/g' "$here/preset.asadmin" >"$rendered"
# the two ports that the running domain uses are the image's own already
"$asadmin" "${access[@]}" start-domain "$domain"
"$asadmin" "${access[@]}" multimode --file "$rendered" | tee "$answers"
"$asadmin" "${access[@]}" stop-domain "$domain"
if grep -q 'Command .* failed' "$answers"; then
    echo "The preset was not accepted." >&2
    exit 1
fi
rm -rf "$rendered" "$answers" "${PAYARA_DIR:-/opt/payara/appserver}/glassfish/domains/$domain/osgi-cache"
