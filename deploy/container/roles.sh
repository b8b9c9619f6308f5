#!/bin/sh
# The roles of docs/how-to/use-your-own-postgresql.md, made when the database is.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$PORTAL_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE kotipesa_application NOLOGIN;
CREATE ROLE kotipesa_person NOLOGIN;
CREATE ROLE kotipesa_portal LOGIN PASSWORD :'password';
GRANT kotipesa_application, kotipesa_person TO kotipesa_portal;
SQL
