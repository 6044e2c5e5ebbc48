package dev.touchstone.credential.badge;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys the issuer signs with. They lie in a file outside the database, so that a copy of the one does not give away the
 * other. The newest generation signs; the older ones stay, since what they signed is still to be checked. The file is looked at
 * before each use: what another process put there counts at once.
 */
@Component
public class IssuerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final int RSA_BITS = 2048;

    private final Path folder;
    private final KeyFile file;
    private final Clock clock;

    private volatile @Nullable Loaded loaded;

    private record Loaded(Object version, List<KeyGeneration> generations) {}

    /**
     * @param folder where the keys lie; empty for {@code keys} below the data folder
     * @param password empty for one of our own in a file beside them
     */
    IssuerKeys(
            @Value("${touchstone.keys.folder}") String folder,
            @Value("${touchstone.keys.password}") String password,
            Clock clock) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.file = new KeyFile(
                this.folder.resolve("issuer.p12"), new KeyPassword(password, this.folder.resolve("issuer.password")));
        this.clock = clock;
    }

    /** The generation that signs; made now if there was none. */
    KeyGeneration current() {
        return generations().getLast();
    }

    /** From the first to the one that signs. */
    List<KeyGeneration> generations() {
        if (!file.exists()) {
            file.alone(this::makeTheFirst);
        }
        Object version = file.version();
        Loaded known = loaded;
        if (known == null || !known.version().equals(version)) {
            known = new Loaded(version, file.read());
            loaded = known;
        }
        return known.generations();
    }

    /** Makes the first keys, or finds out that those there cannot be used. */
    public void prepare() {
        generations();
    }

    /** What there is, oldest first. Makes nothing. */
    public List<KeyRow> rows() {
        if (!file.exists()) {
            return List.of();
        }
        List<KeyGeneration> all = generations();
        return all.stream().map(each -> row(each, all.size())).toList();
    }

    /** Adds a generation that signs from now on; the others stay. */
    public KeyRow rotate() {
        file.alone(() -> {
            List<KeyGeneration> all = new ArrayList<>(file.exists() ? file.read() : List.of());
            all.add(made(all.size() + 1));
            file.write(all);
        });
        List<KeyGeneration> all = generations();
        return row(all.getLast(), all.size());
    }

    /** Where the keys lie. */
    public Path folder() {
        return folder;
    }

    private void makeTheFirst() {
        if (!file.exists()) {
            file.write(List.of(made(1)));
            LOG.info(
                    "Made the issuer's first keys (Ed25519 and RSA) in {}. Back up that folder: without it no badge can be"
                            + " checked, and none issued under the same name again.",
                    folder);
        }
    }

    private KeyGeneration made(int number) {
        try {
            KeyPair proof = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(RSA_BITS);
            return new KeyGeneration(
                    number, clock.instant().truncatedTo(ChronoUnit.SECONDS), proof, rsa.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyRow row(KeyGeneration each, int last) {
        return new KeyRow(each.number(), each.made(), each.proofId(), each.tokenId(), each.number() == last);
    }
}
