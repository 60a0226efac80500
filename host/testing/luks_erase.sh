# Second boot: opens what the first one left, changes the keys, erases it.
. "$(dirname "$steps")/luks_common.sh"
step open-wrong sh -c "echo 'a wrong passphrase entirely' | $luks open"
step open sh -c "echo '$first' | $luks open"
step open-again "$luks" open
step canaries grep -c CANARY-SEALED "$MOUNT/spool/upload"
step add-wrong sh -c "printf '%s\n' 'a wrong passphrase entirely' '$second' | $luks add-key"
step add-key sh -c "printf '%s\n' '$first' '$second' | $luks add-key"
cp "$HEADER" /run/old
step rotate sh -c "printf '%s\n' '$first' '$third' | $luks rotate"
step verify "$luks" verify
cp "$HEADER" /run/new && cp /run/old "$HEADER"
step verify-old-header "$luks" verify
mv /run/new "$HEADER"
step rotate-volume sh -c "echo '$third' | $luks rotate volume"
step close "$luks" close
step open-first sh -c "echo '$first' | $luks open"
step open-second sh -c "echo '$second' | $luks open"
step open-third sh -c "echo '$third' | $luks open"
step canaries-still grep -c CANARY-SEALED "$MOUNT/spool/upload"
step erase-unsure "$luks" erase
step erase env CONFIRM="$(cryptsetup luksUUID "$DEVICE")" "$luks" erase
step open-erased sh -c "echo '$third' | $luks open"
step verify-erased "$luks" verify
