#!/bin/sh
# Makes a LUKS host of a Debian 12 or 13 machine, once the volume is there (luks.sh format). It may be
# run again: it puts back what it puts. install.sh [--dry-run] NAME, such as report.example
set -eu

dry=
[ "${1:-}" = --dry-run ] && { dry=1; shift; }
name=${1:?usage: install.sh [--dry-run] NAME}
here=$(cd "$(dirname "$0")" && pwd)

run() { if [ -n "$dry" ]; then echo "would run: $*"; else "$@"; fi; }

# Puts a shipped file in its place, with the site's own name in it.
put() { # FILE TARGET [MODE]
  [ -e "$here/$1" ] || {
    echo "install.sh: $here/$1 is missing" >&2
    exit 1
  }
  if [ -n "$dry" ]; then
    echo "would put: $1 -> $2"
    return
  fi
  mkdir -p "$(dirname "$2")"
  sed "s/report\.example/$name/g" "$here/$1" >"$2.new"
  chmod "${3:-644}" "$2.new"
  mv "$2.new" "$2"
}

run apt-get update -qq
run apt-get install -y -qq --no-install-recommends cryptsetup-bin clevis-luks postgresql \
  nginx-light tor nftables certbot unattended-upgrades openssl

# Memory stays memory.
put etc/sysctl.conf /etc/sysctl.d/60-ombud.conf
run sysctl -q --system
run systemctl enable --now /usr/share/systemd/tmp.mount
put etc/journald.conf /etc/systemd/journald.conf.d/ombud.conf
run mkdir -p /var/log/journal
grep -q ' /var/log/journal ' /etc/fstab ||
  run sh -c 'echo "/srv/ombud/journal /var/log/journal none bind,nofail 0 0" >>/etc/fstab'
run swapoff -a

# Accounts: the portal's own; nginx and tor reach its sockets by a group.
id ombud >/dev/null 2>&1 || run useradd --system --home-dir /opt/ombud --shell /usr/sbin/nologin ombud
getent group ombud-web >/dev/null || run groupadd --system ombud-web
for user in ombud www-data debian-tor; do run usermod -a -G ombud-web "$user"; done
run install -d -o ombud -g ombud -m 700 /srv/ombud/secrets /srv/ombud/spool /srv/ombud/backups
run install -d -o debian-tor -g debian-tor -m 700 /srv/ombud/tor
run install -d -o postgres -g postgres -m 700 /srv/ombud/postgresql

for unit in ombud.target ombud-volume.service ombud.service ombud-check.service ombud-check.timer \
  ombud-backup.service ombud-backup.timer ombud-alert@.service; do
  put "systemd/$unit" "/etc/systemd/system/$unit"
done
put systemd/postgresql@.service.d.conf /etc/systemd/system/postgresql@.service.d/ombud.conf
put systemd/nginx.service.d.conf /etc/systemd/system/nginx.service.d/ombud.conf

for cluster in main shred; do
  version=$(pg_lsclusters -h 2>/dev/null | awk 'NR == 1 { print $1 }')
  folder=/srv/ombud/postgresql/$cluster
  [ -d "$folder" ] || run pg_createcluster -d "$folder" "${version:-15}" "$cluster" \
    --socketdir=/run/postgresql -- --data-checksums
  put postgresql/ombud.conf "/etc/postgresql/${version:-15}/$cluster/conf.d/ombud.conf"
  put postgresql/pg_hba.conf "/etc/postgresql/${version:-15}/$cluster/pg_hba.conf"
  put postgresql/pg_ident.conf "/etc/postgresql/${version:-15}/$cluster/pg_ident.conf"
done

for file in tls.conf proxy.conf errors.conf headers.conf error.html; do
  put "nginx/$file" "/etc/ombud/nginx/$file"
done
put nginx/nginx.conf /etc/nginx/nginx.conf
put renew.sh /etc/ombud/renew 755
put etc/tmpfiles.conf /etc/tmpfiles.d/ombud.conf
run systemd-tmpfiles --create /etc/tmpfiles.d/ombud.conf
put systemd/certbot.service.d.conf /etc/systemd/system/certbot.service.d/ombud.conf
# nginx has to run to get its certificate: until then it has one that nobody vouches for.
run install -d -m 700 /etc/ombud/tls
[ -e /etc/ombud/tls/fullchain.pem ] || run openssl req -x509 -newkey ec \
  -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj "/CN=$name" \
  -keyout /etc/ombud/tls/privkey.pem -out /etc/ombud/tls/fullchain.pem
put tor/torrc /etc/tor/torrc
put tor/apparmor /etc/apparmor.d/local/system_tor
put systemd/tor@.service.d.conf /etc/systemd/system/tor@default.service.d/ombud.conf
put etc/nftables.conf /etc/nftables.conf 755
put etc/50unattended-upgrades /etc/apt/apt.conf.d/50unattended-upgrades
[ -e /etc/ombud/alert ] || put alert.sh /etc/ombud/alert 755

run systemctl daemon-reload
run systemctl enable --now nftables unattended-upgrades certbot.timer
run systemctl enable ombud.target
echo "Next: README.md, step 5."
