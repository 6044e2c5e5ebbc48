package dev.touchstone.webhook.sending;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets in a form that is of no use without a key beside the issuer's keys: AES-256 in GCM, bound to the endpoint. A copy
 * of the database signs nothing.
 */
@Component
public class SealedSecrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final ReentrantLock ONE_WRITER = new ReentrantLock();

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKey known;

    SealedSecrets(@Value("${touchstone.keys.folder}") String folder) {
        this.file = Path.of(folder).toAbsolutePath().normalize().resolve("webhook.key");
    }

    /** @param endpoint whose it is; in another's place it cannot be read */
    public String seal(SigningSecret secret, UUID endpoint) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, endpoint).doFinal(secret.bytes());
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the key is another than the one it was sealed with, or the text was changed. */
    public Optional<SigningSecret> open(String sealed, UUID endpoint) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] closed = new byte[bytes.remaining()];
            bytes.get(closed);
            return Optional.of(new SigningSecret(
                    cipher(Cipher.DECRYPT_MODE, nonce, endpoint).doFinal(closed)));
        } catch (GeneralSecurityException | java.nio.BufferUnderflowException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID endpoint) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(endpoint.getMostSignificantBits())
                .putLong(endpoint.getLeastSignificantBits())
                .array());
        return cipher;
    }

    private SecretKey key() {
        SecretKey key = known;
        if (key == null) {
            ONE_WRITER.lock();
            try {
                key = new SecretKeySpec(kept(), "AES");
                known = key;
            } catch (IOException e) {
                throw new IllegalStateException(
                        "The key of webhooks " + file + " cannot be read or made (" + e.getMessage()
                                + "). Let the account that runs Touchstone read and write that folder.",
                        e);
            } finally {
                ONE_WRITER.unlock();
            }
        }
        return key;
    }

    /** Of several nodes that find none, one makes it. */
    private byte[] kept() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (FileChannel turns = FileChannel.open(
                        file.resolveSibling(file.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var turn = turns.lock()) {
            if (!Files.exists(file)) {
                make();
            }
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException("it has " + key.length + " bytes instead of " + KEY_BYTES
                    + "; put it back from your backup, or remove it and give every endpoint a new secret");
        }
        return key;
    }

    private void make() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(beside, key, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
