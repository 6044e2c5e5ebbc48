package dev.touchstone.credential.badge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit for each credential, packed as the <a href="https://www.w3.org/TR/vc-bitstring-status-list/">Bitstring Status List</a>
 * has it: the first is the left-most of the first byte; GZIP; base64url after a {@code u}.
 */
final class StatusBits {

    /** The shortest list allowed, so that the place of one bit gives no person away: 16 KB. */
    static final int LENGTH = 131_072;

    private StatusBits() {}

    static String pack(BitSet bits) {
        byte[] bytes = new byte[LENGTH / 8];
        bits.stream().forEach(index -> bytes[index / 8] |= (byte) (0x80 >>> index % 8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    /** @throws IllegalArgumentException if the text is no list of this length */
    static BitSet unpack(String list) {
        if (!list.startsWith("u")) {
            throw new IllegalArgumentException("A list begins with u.");
        }
        byte[] bytes = unzipped(Base64.getUrlDecoder().decode(list.substring(1)));
        BitSet bits = new BitSet(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            bits.set(index, (bytes[index / 8] & 0x80 >>> index % 8) != 0);
        }
        return bits;
    }

    /** No more is read than a list holds, however much was packed. */
    private static byte[] unzipped(byte[] packed) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = zip.readNBytes(LENGTH / 8 + 1);
            if (bytes.length != LENGTH / 8) {
                throw new IllegalArgumentException("A list has " + LENGTH + " places.");
            }
            return bytes;
        } catch (IOException damaged) {
            throw new IllegalArgumentException("The list cannot be unpacked.", damaged);
        }
    }
}
