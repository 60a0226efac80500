#!/bin/sh
# Init of a User-Mode-Linux that has this machine's files read-only, /dev/ubda for LUKS and /dev/ubdb
# as a plain control. Runs the steps of its kernel argument `steps=FILE`, and switches itself off.
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev 2>/dev/null
mount -t tmpfs tmpfs /run
# The scripts stay in sight, wherever this copy of them lies.
steps=$(tr ' ' '\n' </proc/cmdline | sed -n 's/^steps=//p')
mkdir /run/host && mount --bind "${steps%/testing/*}" /run/host
for place in /tmp /srv /mnt; do mount -t tmpfs tmpfs "$place"; done
modules=/usr/lib/uml/modules/$(uname -r)/kernel
for module in drivers/md/dm-mod crypto/ecb crypto/cbc crypto/xts crypto/af_alg \
  crypto/algif_skcipher security/keys/encrypted-keys/encrypted-keys drivers/md/dm-crypt; do
  insmod "$modules/$module.ko" 2>/dev/null
done
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp
export steps=/run/host/testing/"${steps##*/}"
sh "$steps" 2>&1
sync
mount -o remount,ro / 2>/dev/null
echo o >/proc/sysrq-trigger
sleep 60
