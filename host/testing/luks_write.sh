# First boot: makes the volume, writes canaries on it and on the plain disk, changes keys.
. "$(dirname "$steps")/luks_common.sh"
step refuses-short sh -c "echo short | $luks format"
step format sh -c "echo '$first' | $luks format"
step format-again sh -c "echo '$first' | $luks format"
rows 1000 CANARY-SEALED >"$MOUNT/postgresql/rows"
rows 1000 CANARY-SEALED >"$MOUNT/spool/upload"
mkfs.ext4 -q /dev/ubdb && mkdir /mnt/plain && mount /dev/ubdb /mnt/plain
rows 1000 CANARY-PLAIN >/mnt/plain/rows
umount /mnt/plain
step verify "$luks" verify
echo core >/proc/sys/kernel/core_pattern
step verify-cores "$luks" verify
echo '|/bin/false' >/proc/sys/kernel/core_pattern
mkswap -q /dev/ubdc && swapon /dev/ubdc
step verify-swap "$luks" verify
swapoff /dev/ubdc
mount -t tmpfs tmpfs "$MOUNT/spool"
step verify-spool "$luks" verify
umount "$MOUNT/spool"
step close "$luks" close
step close-again "$luks" close
step verify-closed "$luks" verify
