#!/bin/sh
# certbot's --deploy-hook, as /etc/ombud/renew: gives nginx a certificate that is new. If nginx does not
# take it, the old one stays and the alert fires; run it again when that is mended.
set -eu
umask 077
from=${RENEWED_LINEAGE:-/etc/letsencrypt/live/report.example}
to=/etc/ombud/tls

for part in fullchain privkey; do
  cp -L "$from/$part.pem" "$to/$part.new"
  cp -p "$to/$part.pem" "$to/$part.old"
done
for part in fullchain privkey; do mv "$to/$part.new" "$to/$part.pem"; done

nginx -t -q || {
  for part in fullchain privkey; do mv "$to/$part.old" "$to/$part.pem"; done
  systemctl start ombud-alert@renewal.service
  exit 1
}
systemctl reload nginx
