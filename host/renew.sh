#!/bin/sh
# certbot runs it after a certificate was renewed: nginx takes it if the configuration is sound, else
# the old one stays and the unit of the alert fires. Copied to /etc/letsencrypt/renewal-hooks/deploy.
set -eu
nginx -t -q || {
  systemctl start ombud-alert@renewal.service
  exit 1
}
systemctl reload nginx
