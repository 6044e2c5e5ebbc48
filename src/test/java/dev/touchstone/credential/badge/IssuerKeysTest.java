package dev.touchstone.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.testbed.AtOnce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class IssuerKeysTest {

    private static final Clock CLOCK = Clock.fixed(AnIssuer.NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void theFirstUseMakesKeysAndAPasswordThatOnlyTheirOwnerMayRead() throws Exception {
        IssuerKeys keys = keys("");
        assertThat(keys.rows()).isEmpty();
        keys.prepare();

        assertThat(keys.rows()).containsExactly(new KeyRow(1, AnIssuer.NOW, "key-1", "key-1-rsa", true));
        assertThat(keys.current().tokenKey().getModulus().bitLength()).isGreaterThanOrEqualTo(2048);
        for (String file : List.of("issuer.p12", "issuer.password")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.readString(folder.resolve("issuer.password"))).hasSizeGreaterThan(40);
    }

    @Test
    void anotherProcessReadsTheSameKeysAndARunningOneSeesNewOnesAtOnce() {
        IssuerKeys server = keys("");
        server.prepare();
        IssuerKeys command = keys("");
        assertThat(command.current().multikey()).isEqualTo(server.current().multikey());

        command.rotate();

        assertThat(server.current().number()).isEqualTo(2);
        assertThat(server.current().multikey()).isEqualTo(command.current().multikey());
        assertThat(server.rows()).extracting(KeyRow::signs).containsExactly(false, true);
    }

    @Test
    void whereBadgesWereSignedByKeysThatAreGoneNoNewOnesAreMadeAndTheStartIsRefused() {
        KeysAtStart start = new KeysAtStart(keys(""), signedUpTo(2));
        assertThatThrownBy(start::afterSingletonsInstantiated)
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("key-2")
                .hasMessageContaining("Put the backup of that folder back");
        assertThat(keys("").rows()).isEmpty();

        keys("").prepare();
        keys("").rotate();
        start.afterSingletonsInstantiated();
        assertThat(keys("").rows()).hasSize(2);
    }

    private static ObjectProvider<IssuedKeys> signedUpTo(int newest) {
        IssuedKeys issued = () -> newest;
        return new StaticListableBeanFactory(Map.of("issued", issued)).getBeanProvider(IssuedKeys.class);
    }

    @Test
    void aPasswordFromTheEnvironmentIsNotWrittenDown() {
        keys("from the environment").prepare();

        assertThat(folder.resolve("issuer.password")).doesNotExist();
        assertThat(keys("from the environment").rows()).hasSize(1);
    }

    @Test
    void aWrongPasswordIsRefusedAndChangesNothing() throws Exception {
        keys("right").prepare();
        assertRefusedUntouched(keys("wrong"), "TOUCHSTONE_KEYS_PASSWORD");
    }

    @Test
    void aLostPasswordIsRefusedAndChangesNothing() throws Exception {
        keys("").prepare();
        Files.delete(folder.resolve("issuer.password"));
        assertRefusedUntouched(keys(""), "issuer.password");
        assertThat(folder.resolve("issuer.password")).doesNotExist();
    }

    @Test
    void aDamagedFileIsRefusedAndChangesNothing() throws Exception {
        keys("right").prepare();
        Path file = folder.resolve("issuer.p12");
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 2] ^= 1;
        Files.write(file, whole);
        assertRefusedUntouched(keys("right"), "backup");

        Files.write(file, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        assertRefusedUntouched(keys("right"), "backup");
        Files.writeString(file, "not a key file");
        assertRefusedUntouched(keys("right"), "backup");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> new IssuerKeys(file.resolve("keys").toString(), "", CLOCK).prepare())
                .isInstanceOf(UnusableKeys.class)
                .hasMessageContaining("TOUCHSTONE_KEYS");
    }

    @Test
    void eightAtOnceMakeOneFirstGenerationAndRotateInTurn() throws Exception {
        assertThat(AtOnce.each(8, () -> keys("").current().multikey()))
                .containsOnly(keys("").current().multikey());
        AtOnce.each(8, () -> keys("").rotate().number());

        assertThat(keys("").rows())
                .extracting(KeyRow::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9).boxed().toList());
    }

    private IssuerKeys keys(String password) {
        return new IssuerKeys(folder.toString(), password, CLOCK);
    }

    private void assertRefusedUntouched(IssuerKeys keys, String remedy) throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("issuer.p12"));
        for (Runnable use : List.<Runnable>of(keys::prepare, keys::rows, keys::rotate)) {
            assertThatThrownBy(use::run).isInstanceOf(UnusableKeys.class).hasMessageContaining(remedy);
        }
        assertThat(Files.readAllBytes(folder.resolve("issuer.p12"))).isEqualTo(before);
    }
}
