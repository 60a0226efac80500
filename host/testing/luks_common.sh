# What both boots share. A step prints what it did and ends with "STEP name: exit code".
luks=${steps%/testing/*}/luks.sh
export DEVICE=/dev/ubda HEADER=/run/header MOUNT=/srv/ombud
# The least that argon2id takes: a page costs User-Mode-Linux much, and nobody attacks this volume.
export PBKDF="--pbkdf-memory 4096 --pbkdf-force-iterations 4 --pbkdf-parallel 1"
first='first passphrase of the firm'
# shellcheck disable=SC2034
second='second passphrase of the firm' third='third passphrase of the firm'
echo '|/bin/false' >/proc/sys/kernel/core_pattern
# The machine's own journal is not on this volume.
[ ! -d /var/log/journal ] || mount -t tmpfs tmpfs /var/log

step() {
  name=$1
  shift
  code=0
  "$@" </dev/null || code=$?
  echo "STEP $name: $code"
}

rows() {
  yes "$2" | head -n "$1"
}
