#!/bin/sh
# The encrypted volume that holds everything of the portal: made, opened, measured, erased. Each
# command may be run twice. By hand, from cloud-init and from systemd; README.md has the steps.
set -eu

usage() {
  cat <<'TEXT'
usage: luks.sh [--dry-run] COMMAND

  format            makes the volume: LUKS2, aes-xts-plain64 with 512 bits, argon2id, ext4
  open [--auto]     unlocks and mounts it; --auto by TPM or tang, without a passphrase
  close             unmounts and locks it
  add-key           a second passphrase; "add-key tpm" or "add-key tang URL" for the machine itself
  rotate            a new passphrase for the old one; "rotate volume" encrypts anew under a new key
  verify [--json]   measures what must hold; exit 1 when something does not
  erase             makes the volume unreadable for ever, for everybody

Settings, from the environment or /etc/ombud/host.conf:
  DEVICE        the raw volume                     (needed)
  NAME          of the opened volume               ombud
  MOUNT         where it is mounted                /srv/ombud
  HEADER        the backup of the LUKS header      /var/backups/ombud.luks-header
  PBKDF         bounds of argon2id                 --pbkdf-memory 1048576 --iter-time 2000
  CONFIRM       for erase: the volume's UUID; else it is asked for

Passphrases come from the terminal, or from stdin, one a line: the present one, then the new one.
TEXT
}

dry=
[ "${1:-}" = --dry-run ] && { dry=1; shift; }
command=${1:-}
json=
[ $# -gt 0 ] && shift

# The environment wins over the file.
given_device=${DEVICE:-}
# shellcheck source=/dev/null
[ -r /etc/ombud/host.conf ] && . /etc/ombud/host.conf
DEVICE=${given_device:-${DEVICE:-}}
NAME=${NAME:-ombud}
MOUNT=${MOUNT:-/srv/ombud}
HEADER=${HEADER:-/var/backups/ombud.luks-header}
PBKDF="--pbkdf argon2id ${PBKDF:---pbkdf-memory 1048576 --iter-time 2000}"

CIPHER=aes-xts-plain64
KEY_BITS=512
OPTIONS=nodev,nosuid,noexec,noatime
LEAST_PASSPHRASE=20
FOLDERS="postgresql spool backups journal secrets tor"

die() {
  echo "luks.sh: $*" >&2
  exit 1
}

# Runs a command, or prints it.
run() {
  if [ -n "$dry" ]; then echo "would run: $*"; else "$@"; fi
}

# Runs a command that reads a key from stdin ($1), or prints it.
run_with() {
  secret=$1
  shift
  if [ -n "$dry" ]; then echo "would run: $*"; else printf '%s' "$secret" | "$@"; fi
}

# Sets `passphrase`; asks on a terminal, else takes a line of stdin.
ask() {
  if [ -n "$dry" ] && [ -t 0 ]; then
    passphrase=
  elif [ -t 0 ]; then
    printf '%s: ' "$1" >&2
    stty -echo
    IFS= read -r passphrase || passphrase=
    stty echo
    echo >&2
  else
    IFS= read -r passphrase || passphrase=
  fi
}

ask_new() {
  ask "$1 (the firm's; six random words or more)"
  [ -n "$dry" ] && return
  [ "${#passphrase}" -ge "$LEAST_PASSPHRASE" ] ||
    die "the passphrase has fewer than $LEAST_PASSPHRASE characters: nothing was changed"
  [ -t 0 ] || return 0
  first=$passphrase
  ask "Once more"
  [ "$passphrase" = "$first" ] || die "the two differ: nothing was changed"
}

need_device() {
  [ -n "$DEVICE" ] || die "DEVICE is not set: name the raw volume, such as /dev/disk/by-id/..."
  [ -n "$dry" ] || [ -b "$DEVICE" ] || die "$DEVICE is no block device"
}

is_luks() { cryptsetup isLuks --type luks2 "$DEVICE" 2>/dev/null; }
is_open() { [ -e "/dev/mapper/$NAME" ]; }
is_mounted() { read_mount "$MOUNT" && [ "$source" = "/dev/mapper/$NAME" ]; }
dump() { cryptsetup luksDump "$1"; }
has_keys() { dump "$DEVICE" | grep -qE '^ +[0-9]+: luks2$'; }

save_header() {
  run mkdir -p "$(dirname "$HEADER")"
  [ -z "$dry" ] && [ -e "$HEADER" ] && shred -u "$HEADER"
  run cryptsetup luksHeaderBackup "$DEVICE" --header-backup-file "$HEADER"
  run chmod 600 "$HEADER"
  echo "The header's backup is $HEADER: keep a copy with the firm, and destroy every older one."
}

mount_volume() {
  run mkdir -p "$MOUNT"
  is_mounted || run mount -o "$OPTIONS" "/dev/mapper/$NAME" "$MOUNT"
  for folder in $FOLDERS; do
    if [ ! -d "$MOUNT/$folder" ]; then run mkdir -m 700 "$MOUNT/$folder"; fi
  done
}

format() {
  need_device
  if is_luks && has_keys; then
    echo "$DEVICE is a LUKS2 volume with keys already: nothing to do."
    return
  fi
  if [ -z "$dry" ] && ! is_luks && [ -n "$(wipefs -n "$DEVICE")" ]; then
    die "$DEVICE holds something: look with wipefs, and clear it yourself if it may go"
  fi
  ask_new "New passphrase"
  # shellcheck disable=SC2086
  run_with "$passphrase" cryptsetup luksFormat --batch-mode --type luks2 --cipher "$CIPHER" \
    --key-size "$KEY_BITS" --hash sha512 $PBKDF --use-random --label ombud --key-file - "$DEVICE"
  run_with "$passphrase" cryptsetup open --type luks2 --key-file - "$DEVICE" "$NAME"
  run mkfs.ext4 -q -L ombud "/dev/mapper/$NAME"
  mount_volume
  save_header
}

open_volume() {
  need_device
  if ! is_open; then
    if [ "${1:-}" = --auto ]; then
      run cryptsetup open --type luks2 --token-only "$DEVICE" "$NAME" 2>/dev/null ||
        run clevis luks unlock -d "$DEVICE" -n "$NAME" ||
        die "no TPM and no tang server opens it: run \"luks.sh open\" with the passphrase"
    else
      ask "Passphrase"
      run_with "$passphrase" cryptsetup open --type luks2 --key-file - "$DEVICE" "$NAME" ||
        die "not opened: is the passphrase right?"
    fi
  fi
  mount_volume
}

close_volume() {
  if is_mounted; then run umount "$MOUNT"; fi
  if is_open; then run cryptsetup close "$NAME"; fi
}

add_key() {
  need_device
  case ${1:-} in
  tpm) run systemd-cryptenroll --tpm2-device=auto --tpm2-pcrs=7 "$DEVICE" ;;
  tang) run clevis luks bind -d "$DEVICE" tang "{\"url\":\"${2:?the server\'s URL is missing}\"}" ;;
  *)
    ask "Present passphrase"
    present=$passphrase
    ask_new "Further passphrase"
    with_new luksAddKey
    ;;
  esac
  save_header
}

rotate() {
  need_device
  ask "Present passphrase"
  present=$passphrase
  if [ "${1:-}" = volume ]; then
    slot=$(run_with "$present" cryptsetup open --test-passphrase -v --key-file - "$DEVICE" |
      sed -n 's/^Key slot \([0-9]*\) unlocked.*/\1/p')
    # shellcheck disable=SC2086
    run_with "$present" cryptsetup reencrypt --batch-mode --key-size "$KEY_BITS" $PBKDF \
      --key-slot "$slot" --key-file - "$DEVICE" || die "nothing was changed: is it right?"
    echo "Under a new key, for this passphrase alone: add those of others, TPM and tang again."
  else
    ask_new "New passphrase"
    with_new luksChangeKey
  fi
  save_header
}

# Gives cryptsetup the present passphrase and the new one, without a newline in either. The new one
# stays in memory: a pipe of this shell.
with_new() {
  if [ -n "$dry" ]; then
    echo "would run: cryptsetup $1 $DEVICE"
    return
  fi
  # shellcheck disable=SC2086
  printf '%s%s' "$present" "$passphrase" | cryptsetup "$1" --batch-mode $PBKDF \
    --key-file - --keyfile-size "$(bytes "$present")" \
    --new-keyfile-size "$(bytes "$passphrase")" "$DEVICE" - ||
    die "nothing was changed: is the present passphrase right?"
}

bytes() { printf '%s' "$1" | wc -c; }

erase() {
  need_device
  is_luks || die "$DEVICE is no LUKS2 volume"
  uuid=$(cryptsetup luksUUID "$DEVICE")
  if [ -z "${CONFIRM:-}" ] && [ -t 0 ]; then
    printf 'Nobody can ever read it again. Type the UUID %s to go on: ' "$uuid" >&2
    read -r CONFIRM
  fi
  [ "${CONFIRM:-}" = "$uuid" ] || die "not erased: CONFIRM is not $uuid"
  bytes=$(dump "$DEVICE" | sed -n 's/^[[:space:]]*offset: \([0-9]*\) \[bytes\]$/\1/p' | head -n 1)
  close_volume
  run cryptsetup erase --batch-mode "$DEVICE"
  # All copies of the keys lie before the data.
  run dd if=/dev/urandom of="$DEVICE" bs=1M count="$((${bytes:-16777216} / 1048576))" \
    conv=notrunc,fsync status=none
  run blkdiscard -f "$DEVICE" 2>/dev/null || true
  if [ -e "$HEADER" ]; then run shred -u "$HEADER"; fi
  echo "Erased. Destroy every other copy of the header's backup: it could bring the keys back."
}

# --- verify: one line a fact; what holds data asks this before it starts.

failed=
facts=

# One fact: its NAME, what was MEASURED, and what it has to be; anything will do when that is missing.
fact() {
  held=true
  [ "$2" = "${3-$2}" ] || held=false failed=1
  if [ -n "$json" ]; then
    facts="$facts${facts:+,}{\"name\":\"$1\",\"ok\":$held,\"value\":\"$2\"}"
  elif [ $held = true ]; then
    echo "ok   $1: $2"
  else
    echo "FAIL $1: $2 (wanted: $3)"
  fi
}

# Sets `source`, `kind` and `options` of what is mounted last at a place.
read_mount() {
  source='' kind='' options=''
  while read -r from at type with _; do
    [ "$at" = "$1" ] && source=$from kind=$type options=$with
  done </proc/mounts
  return 0
}

# Sets `line` to the first line of a file, or to what it is taken for where there is no such file.
read_line() {
  line=$2
  if [ -r "$1" ]; then read -r line <"$1" || true; fi
}

verify() {
  [ "${1:-}" = --json ] && json=1
  need_device
  verify_header
  verify_mapping
  verify_places
  verify_swap
  verify_memory
  if [ -n "$json" ]; then
    [ -z "$failed" ] && held=true || held=false
    printf '{"time":"%s","ok":%s,"facts":[%s]}\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$held" "$facts"
  fi
  [ -z "$failed" ]
}

verify_header() {
  header=$(dump "$DEVICE" 2>/dev/null) || header=
  # Slots that a token opens hold random keys; every other one is a person's passphrase.
  keys=$(printf '%s\n' "$header" | awk '
    /^Version:/ && $2 != 2 { bad = bad " no LUKS2" }
    /^Keyslots:/ { part = "slots" } /^Tokens:/ { part = "tokens" } /^Digests:/ { part = "" }
    part == "slots" && /^  [0-9]+: / { slot = $1 + 0; kdf[slot] = "" }
    part == "slots" && /^\tPBKDF:/ { kdf[slot] = $2 }
    part == "slots" && /^\tKey:/ { bits[slot] = $2 }
    part == "tokens" && /^\tKeyslot:/ { token[$2 + 0] = 1 }
    END {
      for (slot in kdf) {
        if (bits[slot] != 512) bad = bad " slot " slot " has " bits[slot] " bits"
        if (slot in token) continue
        people++
        if (kdf[slot] != "argon2id") bad = bad " slot " slot " has " kdf[slot]
      }
      if (!people) bad = bad " no passphrase of the firm"
      print bad ? substr(bad, 2) : "LUKS2, argon2id, 512 bits"
    }')
  fact keys "$keys" "LUKS2, argon2id, 512 bits"
  backup=missing
  if [ -e "$HEADER" ]; then
    # The first lines name the epoch, which counts every opening of the header.
    backup=old
    [ "$(dump "$HEADER" | sed 1,4d)" = "$(printf '%s\n' "$header" | sed 1,4d)" ] && backup=current
  fi
  fact header-backup "$backup" current
}

verify_mapping() {
  status=$(cryptsetup status "$NAME" 2>/dev/null | awk '
    $1 == "cipher:" { cipher = $2 } $1 == "keysize:" { bits = $2 } $1 == "device:" { device = $2 }
    END { print cipher, bits, device }')
  fact cipher "${status% *}" "$CIPHER $KEY_BITS"
  fact device "$(realpath "${status##* }" 2>/dev/null)" "$(realpath "$DEVICE")"
}

verify_places() {
  read_mount "$MOUNT"
  fact mount "$source" "/dev/mapper/$NAME"
  for option in nodev nosuid noexec; do
    case ",$options," in *",$option,"*) ;; *) fact mount-options "$options" "$option" ;; esac
  done
  # Every folder is on the volume's own device; so is the journal, or it is kept in memory alone.
  places=
  for folder in $FOLDERS; do places="$places $MOUNT/$folder"; done
  [ -d /var/log/journal ] && places="$places /var/log/journal"
  # shellcheck disable=SC2086
  outside=$(stat -c '%d %n' "$MOUNT" $places 2>&1 |
    awk 'NR == 1 { ours = $1 } $1 != ours { print $NF }')
  fact outside "${outside:-nothing}" nothing
}

verify_swap() {
  plain=
  while read -r swap kind _; do
    case $kind,$swap in
    Type,* | *,/dev/zram*) ;;
    file,*) [ "$(stat -c %d "$swap")" = "$(stat -c %d "$MOUNT")" ] || plain="$plain $swap" ;;
    *) [ "$(lsblk -dno TYPE "$swap" 2>/dev/null)" = crypt ] || plain="$plain $swap" ;;
    esac
  done </proc/swaps
  fact plain-swap "${plain:-none}" none
}

verify_memory() {
  read_mount /tmp
  fact tmp "$kind" tmpfs
  read_line /proc/sys/kernel/core_pattern ""
  fact core-dumps "$line" "|/bin/false"
  read_line /proc/sys/fs/suid_dumpable 0
  fact suid-dumps "$line" 0
  read_line /sys/kernel/kexec_crash_loaded 0
  fact crash-kernel "$line" 0
  read_line /sys/power/resume 0:0
  fact hibernation "$line" 0:0
}

case $command in
format | rotate | erase | verify) "$command" "$@" ;;
open) open_volume "$@" ;;
close) close_volume ;;
add-key) add_key "$@" ;;
-h | --help | help) usage ;;
*)
  usage >&2
  exit 2
  ;;
esac
