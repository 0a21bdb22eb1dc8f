<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge under test, run by "php -S"; yours is longer.
declare(strict_types=1);

require __DIR__ . '/LinesmanEmulator.php';

$raw = file_get_contents('php://input'); // the signature is of these bytes: check it before parsing
$delivery = json_decode($raw, true);
$highlevel = LinesmanEmulator::attach();
$token = $highlevel->signIn($delivery['locationId'])['access_token'];
$context = stream_context_create(['http' => ['method' => 'PUT', 'ignore_errors' => true,
    'header' => "Authorization: Bearer $token\r\nVersion: 2021-07-28\r\nContent-Type: application/json",
    'content' => json_encode(['status' => 'delivered'])]]);
file_get_contents("$highlevel->baseUrl/conversations/messages/{$delivery['messageId']}/status", false, $context);
