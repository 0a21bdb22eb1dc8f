# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import sys

from verify import is_from_highlevel

body = pathlib.Path("body").read_bytes()
for line in sys.stdin:
    print("accepted" if is_from_highlevel(body, line.rstrip("\n") or None) else "refused")
