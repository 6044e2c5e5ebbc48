package dev.touchstone.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedSecretsTest {

    private static final UUID ENDPOINT = UUID.randomUUID();

    private final SigningSecret secret = SigningSecret.random(new SecureRandom());

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedIsReadAfterTheNextStartAndSaysNothingByItself() {
        String sealed = secrets().seal(secret, ENDPOINT);
        assertThat(sealed).doesNotContain(secret.told().substring(6, 20));
        assertThat(secrets().open(sealed, ENDPOINT))
                .hasValueSatisfying(open -> assertThat(open.told()).isEqualTo(secret.told()));
        assertThat(secrets().seal(secret, ENDPOINT)).as("never twice the same").isNotEqualTo(sealed);
    }

    @Test
    void inAnotherEndpointsPlaceByAnotherKeyOrChangedItCannotBeRead() throws Exception {
        String sealed = secrets().seal(secret, ENDPOINT);
        assertThat(secrets().open(sealed, UUID.randomUUID())).isEmpty();
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';
        assertThat(secrets().open(sealed.substring(0, 20) + other + sealed.substring(21), ENDPOINT))
                .isEmpty();
        assertThat(secrets().open("", ENDPOINT)).isEmpty();
        Files.delete(folder.resolve("webhook.key"));
        assertThat(secrets().open(sealed, ENDPOINT)).isEmpty();
    }

    @Test
    void theKeyIsItsOwnersAloneAndADamagedOneIsNotReplaced() throws Exception {
        secrets().seal(secret, ENDPOINT);
        Path key = folder.resolve("webhook.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.write(key, new byte[7]);
        assertThatIllegalStateException()
                .isThrownBy(() -> secrets().seal(secret, ENDPOINT))
                .withMessageContaining("7 bytes");
        assertThat(key).hasSize(7);
    }

    @Test
    void nodesThatStartAtOnceShareOneKey() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            var sealed = nodes.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<String>>mapToObj(
                            node -> () -> secrets().seal(secret, ENDPOINT))
                    .toList());
            for (var one : sealed) {
                assertThat(secrets().open(one.get(), ENDPOINT)).isPresent();
            }
        }
    }

    private SealedSecrets secrets() {
        return new SealedSecrets(folder.toString());
    }
}
