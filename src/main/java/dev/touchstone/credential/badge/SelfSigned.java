package dev.touchstone.credential.badge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;

/**
 * The certificate that a PKCS #12 file wants beside each private key. Nobody is asked to trust it; it keeps the public key and
 * the day it was made. Written as RFC 5280, section 4.1, says, in version 1, and read back by the JDK before it is used.
 */
final class SelfSigned {

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int TIME = 0x18;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    /** What RFC 5280 writes for a certificate that does not run out. */
    private static final String NEVER = "99991231235959Z";

    private static final byte[] ED25519 = HexFormat.of().parseHex("300506032b6570");
    private static final byte[] SHA256_WITH_RSA = HexFormat.of().parseHex("300d06092a864886f70d01010b0500");

    private SelfSigned() {}

    /** @param algorithm {@code Ed25519} or {@code SHA256withRSA} */
    static X509Certificate of(KeyPair keys, String algorithm, String name, Instant made)
            throws GeneralSecurityException {
        byte[] algorithmName = algorithm.equals("Ed25519") ? ED25519 : SHA256_WITH_RSA;
        byte[] owner = new X500Principal("CN=" + name).getEncoded();
        byte[] content = part(
                SEQUENCE,
                part(INTEGER, BigInteger.valueOf(made.getEpochSecond()).toByteArray()),
                algorithmName,
                owner,
                part(SEQUENCE, time(SECONDS.format(made)), time(NEVER)),
                owner,
                keys.getPublic().getEncoded());
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(keys.getPrivate());
        signature.update(content);
        byte[] whole = part(SEQUENCE, content, algorithmName, part(BIT_STRING, new byte[] {0}, signature.sign()));
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        certificate.verify(keys.getPublic());
        return certificate;
    }

    private static byte[] time(String text) {
        return part(TIME, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] part(int tag, byte[]... contents) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            body.writeBytes(content);
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.write(tag);
        int length = body.size();
        if (length < 0x80) {
            part.write(length);
        } else {
            byte[] digits = BigInteger.valueOf(length).toByteArray();
            int zero = digits[0] == 0 ? 1 : 0;
            part.write(0x80 | digits.length - zero);
            part.write(digits, zero, digits.length - zero);
        }
        part.writeBytes(body.toByteArray());
        return part.toByteArray();
    }
}
