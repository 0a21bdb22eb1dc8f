<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Run it by "phpunit ExampleTest.php"; without PHPUnit "php ExampleTest.php" does the same.
declare(strict_types=1);

require_once __DIR__ . '/LinesmanEmulator.php';

if (!class_exists('PHPUnit\Framework\TestCase')) {
    /** What this example needs of PHPUnit. */
    abstract class PlainTestCase
    {
        public static function assertSame(mixed $wanted, mixed $found): void
        {
            if ($wanted !== $found) {
                throw new Exception(var_export($found, true) . ' is not ' . var_export($wanted, true));
            }
        }
    }
    class_alias('PlainTestCase', 'PHPUnit\Framework\TestCase');
}

final class ExampleTest extends PHPUnit\Framework\TestCase
{
    private static LinesmanEmulator $highlevel;
    /** @var resource */
    private static $bridge;

    public static function setUpBeforeClass(): void
    {
        self::$highlevel = LinesmanEmulator::start();
        $server = stream_socket_server('tcp://127.0.0.1:0'); // to learn of a free port
        $address = stream_socket_get_name($server, false);
        fclose($server);
        $nothing = ['file', '/dev/null', 'r+'];
        self::$bridge = proc_open([PHP_BINARY, '-S', $address, __DIR__ . '/bridge.php'],
            [$nothing, $nothing, $nothing], $pipes, null, self::$highlevel->environment() + getenv());
        self::waitUntilItListens($address);
        self::$highlevel->deliverTo("http://$address/");
    }

    private static function waitUntilItListens(string $address): void
    {
        for ($tries = 0; $tries < 400; ++$tries) {
            if ($socket = @stream_socket_client("tcp://$address")) {
                fclose($socket);
                return;
            }
            usleep(25000);
        }
    }

    public static function tearDownAfterClass(): void
    {
        proc_terminate(self::$bridge);
        proc_close(self::$bridge);
        self::$highlevel->stop();
    }

    public function testReportsThatAMessageWasDelivered(): void
    {
        $sent = self::$highlevel->send('Hello');
        self::assertSame('delivered', self::$highlevel->waitForStatus($sent['messageId']));
        self::assertSame(200, self::$highlevel->waitForCall('PUT', '#/status$#')['status']);
    }

    public function testTakesAnExpiredToken(): void
    {
        self::$highlevel->expireTokens();
        $sent = self::$highlevel->send('Hello again', 'EmailDefault', ['subject' => 'Greetings']);
        self::assertSame('delivered', self::$highlevel->waitForStatus($sent['messageId']));
    }
}

if (is_subclass_of('ExampleTest', 'PlainTestCase')) {
    ExampleTest::setUpBeforeClass();
    try {
        foreach (get_class_methods('ExampleTest') as $method) {
            if (str_starts_with($method, 'test')) {
                (new ExampleTest())->$method();
                echo "passed: $method\n";
            }
        }
    } finally {
        ExampleTest::tearDownAfterClass();
    }
}
