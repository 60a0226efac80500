#!/bin/sh
# An example of /etc/ombud/alert: tells who is on this machine. Put your own way here; send the unit's
# name and no more.
echo "ombud: $1 failed; journalctl -u $1" | wall
