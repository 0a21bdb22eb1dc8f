// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Driver {
    public static void main(String[] arguments) throws Exception {
        byte[] body = Files.readAllBytes(Path.of("body"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine())
            System.out.println(Verify.isFromHighLevel(body, line.isEmpty() ? null : line) ? "accepted" : "refused");
    }
}
