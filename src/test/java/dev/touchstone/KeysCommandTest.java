package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {

    @TempDir
    private Path data;

    @Test
    void keysAreListedAndRotatedWithoutADatabase() throws Exception {
        assertThat(Installation.obey(data, "keys").output()).contains("There are no keys yet");

        Installation first = Installation.obey(data, "keys", "rotate");
        Installation second = Installation.obey(data, "keys", "rotate");
        Installation listed = Installation.obey(data, "keys");

        assertThat(first.output()).contains("key-1 (Ed25519), key-1-rsa (RSA)  signs now", "Back up");
        assertThat(second.output()).contains("key-2");
        assertThat(listed.output()).contains("key-1-rsa (RSA)  checks what it signed", "key-2-rsa (RSA)  signs now");
        assertThat(listed.exitCode()).isZero();
        assertThat(data.resolve("keys/issuer.p12")).exists();
        assertThat(data).isDirectoryNotContaining("glob:**.db");
    }

    @Test
    void keysThatCannotBeReadAreToldInOneLineAndLeftAlone() throws Exception {
        Path file = Files.createDirectories(data.resolve("keys")).resolve("issuer.p12");
        Files.writeString(file, "damaged");
        Files.writeString(data.resolve("keys/issuer.password"), "secret");

        Installation refused = Installation.obey(data, "keys", "rotate");

        assertThat(refused.exitCode()).isOne();
        assertThat(refused.output()).contains("cannot be read", "backup").doesNotContain("\tat ");
        assertThat(file).hasContent("damaged");
    }
}
