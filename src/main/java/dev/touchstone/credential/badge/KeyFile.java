package dev.touchstone.credential.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The file with every key the issuer ever signed with, PKCS #12. Written beside itself and moved into place, so that a reader
 * sees the old file or the new one; never written over what cannot be read.
 */
final class KeyFile {

    /** A lock on a file keeps other processes out, not other threads. */
    private static final ReentrantLock ONE_WRITER = new ReentrantLock();

    private final Path path;
    private final KeyPassword password;

    KeyFile(Path path, KeyPassword password) {
        this.path = path;
        this.password = password;
    }

    boolean exists() {
        return Files.exists(path) || Files.isSymbolicLink(path);
    }

    /** Changes whenever the file is replaced. */
    Object version() {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return List.of(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    List<KeyGeneration> read() {
        try (InputStream in = Files.newInputStream(path)) {
            char[] secret = password.existing();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            List<KeyGeneration> generations = new ArrayList<>();
            for (int number = 1; store.containsAlias("key-" + number); number++) {
                X509Certificate certificate = (X509Certificate) store.getCertificate("key-" + number);
                generations.add(new KeyGeneration(
                        number,
                        certificate.getNotBefore().toInstant(),
                        pair(store, "key-" + number, secret),
                        pair(store, "key-" + number + "-rsa", secret)));
            }
            if (generations.isEmpty() || store.size() != 2 * generations.size()) {
                throw new UnusableKeys(
                        "The key file " + path + " holds " + store.size()
                                + " keys that do not go together as Touchstone writes them. Put the file back from your backup.");
            }
            return List.copyOf(generations);
        } catch (IOException | GeneralSecurityException | ClassCastException e) {
            throw unreadable(e);
        }
    }

    /** Does the work while no other process writes the file. */
    void alone(Runnable work) {
        ONE_WRITER.lock();
        try {
            Files.createDirectories(path.resolveSibling(""));
            try (FileChannel channel = FileChannel.open(
                            path.resolveSibling(path.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UnusableKeys("The folder of the key file " + path + " cannot be written (" + reason(e)
                    + "). Let the account that runs Touchstone write there, or point TOUCHSTONE_KEYS elsewhere.");
        } finally {
            ONE_WRITER.unlock();
        }
    }

    void write(List<KeyGeneration> generations) {
        try {
            char[] secret = password.orNew();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, secret);
            for (KeyGeneration each : generations) {
                put(store, each.proofId(), each.proof(), "Ed25519", each.made(), secret);
                put(store, each.tokenId(), each.token(), "SHA256withRSA", each.made(), secret);
            }
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(beside);
            createForOwner(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                store.store(out, secret);
                channel.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableKeys(
                    "The key file " + path + " cannot be written (" + reason(e) + "). What was there is untouched.");
        }
    }

    /** Nobody but the account that runs Touchstone may read it; where the file system knows no owners, its folder decides. */
    static void createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static KeyPair pair(KeyStore store, String alias, char[] secret) throws GeneralSecurityException {
        X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
        PrivateKey key = (PrivateKey) store.getKey(alias, secret);
        if (certificate == null || key == null) {
            throw new GeneralSecurityException("the key " + alias + " is missing");
        }
        return new KeyPair(certificate.getPublicKey(), key);
    }

    private static void put(KeyStore store, String alias, KeyPair keys, String algorithm, Instant made, char[] secret)
            throws GeneralSecurityException {
        X509Certificate certificate = SelfSigned.of(keys, algorithm, alias, made);
        store.setKeyEntry(alias, keys.getPrivate(), secret, new X509Certificate[] {certificate});
    }

    private UnusableKeys unreadable(Exception problem) {
        return new UnusableKeys("The key file " + path + " cannot be read (" + reason(problem)
                + "). If the password is wrong, set TOUCHSTONE_KEYS_PASSWORD or put back " + password.file()
                + "; if the file is damaged, put it back from your backup. It was left as it is: without these keys no badge"
                + " issued so far can be checked.");
    }

    private static String reason(Exception problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
