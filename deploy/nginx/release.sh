#!/bin/sh
# Puts a release in force, or an older one back:
#
#   sh release.sh /srv/unknot/2026-11-25-1
#   sh release.sh /srv/unknot/2026-11-25-1 /clinic/neck/
#
# The folder is a finished site (what is in dist/). Under a base path the site stands in folders of those names.
# Pages and headers change together: nginx reads the new folder and the new headers in one reload. When nginx finds a
# fault, the release before stays in force.
set -eu

root=$(cd "$1" && pwd -P)
base=${2:-/}
conf=${CONF_DIR:-/etc/nginx/unknot}
nginx=${NGINX:-nginx}

if [ ! -f "$root${base}_nginx/site.conf" ]; then
  echo "There is no site in $root$base: it has no _nginx/site.conf." >&2
  exit 1
fi

mkdir -p "$conf"
# Files that were copied over those of a site in force are mixed with them, and are read at once.
if grep -qxF "root $root;" "$conf/site.conf" 2>/dev/null && [ "${AGAIN:-}" != yes ]; then
  echo "$root is in force already. A new release needs a folder of its own; to read this one again: AGAIN=yes." >&2
  exit 1
fi
for file in maps site; do
  if [ -f "$conf/$file.conf" ]; then cp "$conf/$file.conf" "$conf/$file.before"; fi
done
echo "include $root${base}_nginx/maps.conf;" > "$conf/maps.conf"
printf 'root %s;\ninclude %s;\n' "$root" "$root${base}_nginx/site.conf" > "$conf/site.conf"

if ! $nginx -t; then
  for file in maps site; do
    if [ -f "$conf/$file.before" ]; then mv "$conf/$file.before" "$conf/$file.conf"; fi
  done
  echo "The release before stays in force." >&2
  exit 1
fi
$nginx -s reload
echo "In force: $root$base" >&2
