<?php
// SPDX-License-Identifier: GPL-3.0-or-later
declare(strict_types=1);

class LinesmanError extends RuntimeException
{
}

/** An emulator of HighLevel for tests in PHP 8.1 or newer: PHPUnit, Pest or none of them. No dependency. */
final class LinesmanEmulator
{
    private const DECIDED = ['delivered', 'read', 'failed', 'undelivered'];

    public string $baseUrl;
    /** @var resource|null */
    private $process = null;

    /** @param array<string, mixed> $ready baseUrl, clientId, clientSecret, publicKeyPem, locations, contacts, ... */
    private function __construct(public array $ready)
    {
        $this->baseUrl = $ready['baseUrl'];
    }

    /**
     * Starts an emulator that ends with this process at the latest.
     *
     * @param list<string> $arguments more options of linesman-cli emulator
     */
    public static function start(?string $program = null, int $port = 0, ?int $seed = null, ?string $profile = null,
        ?string $deliverTo = null, array $arguments = [], float $timeout = 30.0): self
    {
        $program ??= getenv('LINESMAN_CLI') ?: 'linesman-cli';
        $file = tempnam(sys_get_temp_dir(), 'linesman-');
        $words = ['--port', (string) $port, '--ready-file', $file];
        foreach (['--seed' => $seed, '--profile' => $profile, '--deliver-to' => $deliverTo] as $name => $value) {
            if ($value !== null) {
                array_push($words, $name, (string) $value);
            }
        }
        $said = tmpfile();
        $nothing = ['file', '/dev/null', 'r+'];
        $process = @proc_open([$program, 'emulator', ...$words, ...$arguments],
            [0 => $nothing, 1 => $nothing, 2 => $said], $pipes);
        try {
            if (!is_resource($process)) {
                throw new LinesmanError("$program cannot be run");
            }
            $deadline = microtime(true) + $timeout;
            while (!is_array($ready = json_decode((string) file_get_contents($file), true))) {
                if (!proc_get_status($process)['running'] || microtime(true) > $deadline) {
                    proc_terminate($process, 9);
                    proc_close($process);
                    rewind($said);
                    throw new LinesmanError("$program emulator did not start: " . stream_get_contents($said));
                }
                usleep(20000);
            }
        } finally {
            @unlink($file);
        }
        $one = new self($ready);
        $one->process = $process;
        register_shutdown_function([$one, 'stop']);
        return $one;
    }

    /** Uses an emulator that runs already, such as a service of the pipeline. */
    public static function attach(?string $baseUrl = null): self
    {
        $baseUrl ??= getenv('LINESMAN_BASE_URL') ?: 'http://127.0.0.1:8470';
        $one = new self(['baseUrl' => $baseUrl]);
        $state = $one->control('GET', 'state');
        foreach (['clientId', 'clientSecret', 'redirectUris'] as $name) {
            $one->ready[$name] = $state['apps'][0][$name];
        }
        foreach (['locations', 'contacts', 'providers'] as $name) {
            $one->ready[$name] = $state[$name];
        }
        $one->ready['publicKeyPem'] = $one->control('GET', 'signing-key');
        $one->ready['authorizeUrl'] = "$baseUrl/v2/oauth/chooselocation";
        return $one;
    }

    public function stop(): void
    {
        if (is_resource($this->process)) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
        $this->process = null;
    }

    /**
     * What your bridge needs to know.
     *
     * @return array<string, string>
     */
    public function environment(): array
    {
        return ['LINESMAN_BASE_URL' => $this->baseUrl, 'LINESMAN_CLIENT_ID' => $this->ready['clientId'],
            'LINESMAN_CLIENT_SECRET' => $this->ready['clientSecret']];
    }

    /** Any request to the control surface: its path below /_emulator/. Gives an array, or a text where it is no JSON. */
    public function control(string $method, string $path, ?array $body = null): mixed
    {
        $headers = $body === null ? [] : ['Content-Type: application/json'];
        if ($token = getenv('LINESMAN_CONTROL_TOKEN')) {
            $headers[] = "Authorization: Bearer $token";
        }
        $json = $body === null ? '' : json_encode((object) $body, JSON_THROW_ON_ERROR);
        [$status, $answered, $text] = self::ask($method, "$this->baseUrl/_emulator/$path", $json, $headers);
        if ($status < 200 || $status >= 300) {
            throw new LinesmanError("$method $path: $status $text");
        }
        return str_contains($answered['content-type'] ?? '', 'json')
            ? json_decode($text, true, 512, JSON_THROW_ON_ERROR) : $text;
    }

    /** Every provider's Delivery URL. */
    public function deliverTo(string $url): void
    {
        foreach ($this->control('GET', 'providers')['providers'] as $provider) {
            $this->control('POST', 'providers/' . rawurlencode($provider['id']), ['deliveryUrl' => $url]);
        }
    }

    /**
     * Somebody sends a message.
     *
     * @param array<string, mixed> $more as the control surface names it: contactId, subject, html, delivery, ...
     */
    public function send(string $message, string $kind = 'SmsDefault', array $more = []): array
    {
        $body = $more + ['contactId' => $this->ready['contacts'][0]['id'], 'message' => $message];
        if (!isset($more['providerId'])) {
            $body['kind'] = $kind;
        }
        return $this->control('POST', 'send', $body);
    }

    public function message(string $id): array
    {
        return $this->control('GET', 'messages/' . rawurlencode($id));
    }

    /**
     * The status of a message once it is one of $wanted.
     *
     * @param list<string> $wanted
     */
    public function waitForStatus(string $id, array $wanted = self::DECIDED, float $timeout = 10.0): string
    {
        return self::waitFor(function () use ($id, $wanted) {
            $status = $this->message($id)['message']['status'];
            return in_array($status, $wanted, true) ? $status : null;
        }, $timeout, "message $id is still not " . implode(' or ', $wanted));
    }

    /** The log entry of a call that your bridge made to the API; $pattern is a regular expression for its path. */
    public function waitForCall(string $method, string $pattern, float $timeout = 10.0): array
    {
        return self::waitFor(function () use ($method, $pattern) {
            foreach ($this->control('GET', 'log')['entries'] as $entry) {
                if ($entry['side'] === 'served' && $entry['method'] === $method && preg_match($pattern, $entry['url'])) {
                    return $entry;
                }
            }
            return null;
        }, $timeout, "nobody called $method $pattern");
    }

    /** The log entry of a webhook for a message: with the status that your bridge answered. */
    public function waitForDelivery(string $messageId, float $timeout = 10.0): array
    {
        return self::waitFor(function () use ($messageId) {
            foreach ($this->control('GET', 'log')['entries'] as $entry) {
                if ($entry['side'] === 'delivered' && ($entry['messageId'] ?? '') === $messageId) {
                    return $entry;
                }
            }
            return null;
        }, $timeout, "no webhook for message $messageId was answered");
    }

    private static function waitFor(callable $look, float $timeout, string $otherwise): mixed
    {
        for ($deadline = microtime(true) + $timeout;; usleep(25000)) {
            $found = $look();
            if ($found !== null) {
                return $found;
            }
            if (microtime(true) > $deadline) {
                throw new LinesmanError("$otherwise after $timeout s");
            }
        }
    }

    /** The tokens of a location, as if its owner had installed the app. */
    public function signIn(?string $locationId = null,
        string $scope = 'conversations/message.write conversations.readonly'): array
    {
        $link = http_build_query(['response_type' => 'code', 'client_id' => $this->ready['clientId'],
            'redirect_uri' => $this->ready['redirectUris'][0], 'scope' => $scope,
            'auto_approve' => $locationId ?? $this->ready['locations'][0]['id']]);
        [$status, $headers] = self::ask('GET', $this->ready['authorizeUrl'] . "?$link");
        parse_str((string) parse_url($headers['location'] ?? '', PHP_URL_QUERY), $back);
        if (!isset($back['code'])) {
            throw new LinesmanError("the consent page answered $status");
        }
        $form = http_build_query(['client_id' => $this->ready['clientId'],
            'client_secret' => $this->ready['clientSecret'], 'grant_type' => 'authorization_code',
            'user_type' => 'Location', 'code' => $back['code']]);
        [$status, , $text] = self::ask('POST', "$this->baseUrl/oauth/token", $form,
            ['Content-Type: application/x-www-form-urlencoded']);
        if ($status !== 200) {
            throw new LinesmanError("no token: $status $text");
        }
        return json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    }

    public function advance(int $milliseconds): array
    {
        return $this->control('POST', 'clock', ['advanceMs' => $milliseconds]);
    }

    public function fault(array $fault): array
    {
        return $this->control('POST', 'faults', $fault);
    }

    public function clearFaults(): array
    {
        return $this->control('DELETE', 'faults');
    }

    public function expireTokens(array $which = []): array
    {
        return $this->control('POST', 'tokens/expire', $which);
    }

    public function settings(array $changes): array
    {
        return $this->control('POST', 'settings', $changes);
    }

    public function install(array $which = []): array
    {
        return $this->control('POST', 'install', $which);
    }

    public function uninstall(array $which = []): array
    {
        return $this->control('POST', 'uninstall', $which);
    }

    /** Everything as at the start; the log of what was served and delivered is empty, too. */
    public function reset(): void
    {
        $this->control('POST', 'reset', []);
        $this->control('DELETE', 'log');
    }

    /**
     * @param list<string> $headers
     *
     * @return array{int, array<string, string>, string} status, headers by name in small letters, body
     */
    private static function ask(string $method, string $url, string $body = '', array $headers = []): array
    {
        $context = stream_context_create(['http' => ['method' => $method, 'header' => implode("\r\n", $headers),
            'content' => $body, 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => 60]]);
        $text = @file_get_contents($url, false, $context);
        if ($text === false) {
            throw new LinesmanError("$method $url: no answer");
        }
        preg_match('/^HTTP\S+ (\d+)/', $http_response_header[0], $first);
        $answered = [];
        foreach (array_slice($http_response_header, 1) as $line) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $answered[strtolower($name)] = trim($value);
        }
        return [(int) $first[1], $answered, $text];
    }
}
