#!/usr/bin/env bash
# Brings the schema up to date as the role that owns it, and ends: the server needs that role's password no longer.
# Reads ESIS_DB_URL, ESIS_DB_OWNER_USER, ESIS_DB_OWNER_PASSWORD; waits up to its patience for the database.
set -euo pipefail

home="${PAYARA_HOME:-/opt/payara/payara6}"
libraries="${ESIS_LIB:-/opt/payara/lib}"

# Flyway's JSON library is the server's
exec java -cp "$libraries/*:$(printf '%s:' "$home"/glassfish/modules/jackson-*.jar)" mn.esis.shared.model.Migration
