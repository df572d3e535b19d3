# Two commands for whoever operates docker-compose.yml, in bash: . eng/compose.sh
# shellcheck shell=bash

portal_home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# The portal's verbs, in a container of their own beside the running ones: portal backup --out /backup/FILE
# Without --no-deps a mere question would first run a migration. The container can write /data, /tmp and /backup, nothing else.
portal() {
  (cd "$portal_home" && docker compose run --rm --no-deps -T -v "${PORTAL_BACKUPS:-/backup}:/backup" web "$@")
}

# sqlcmd as sa inside the database's container, whose port is not published; the statements come from stdin: sql -d JdPartnership < FILE
# Passwords in the statements, and sa's own, so stand on no command line.
sql() {
  # shellcheck disable=SC2016 # expanded in the container
  (cd "$portal_home" && docker compose exec -T db bash -c 'export SQLCMDPASSWORD="$(cat /run/secrets/sa_password)"
    exec /opt/mssql-tools18/bin/sqlcmd -C -b -I -S localhost -U sa -i /dev/stdin "$@"' sql "$@")
}
