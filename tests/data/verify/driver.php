<?php
// SPDX-License-Identifier: GPL-3.0-or-later
require 'verify.php';

$body = file_get_contents('body');
while (($line = fgets(STDIN)) !== false) {
    $signature = rtrim($line, "\n");
    echo isFromHighLevel($body, $signature === '' ? null : $signature) ? "accepted\n" : "refused\n";
}
