package dev.touchstone.credential.badge;

import dev.touchstone.credential.badge.CheckStep.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A badge baked into a picture, as <a href="https://www.imsglobal.org/spec/ob/v3p0#baked-badge">Open Badges 3.0, section 5.3</a>
 * has it: one {@code iTXt} chunk with the keyword {@code openbadgecredential}, not compressed, right after the header.
 */
public final class PngBadge {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.US_ASCII);
    private static final int AROUND = 12;

    private PngBadge() {}

    /**
     * The picture with the badge in it, in place of one it may have had.
     *
     * @param badge as JSON or as token
     * @throws IllegalArgumentException if the picture is no whole PNG
     */
    public static byte[] bake(byte[] picture, String badge) {
        ByteArrayOutputStream baked = new ByteArrayOutputStream();
        baked.writeBytes(SIGNATURE);
        try {
            Chunks chunks = new Chunks(picture);
            for (Optional<Chunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
                Chunk chunk = next.get();
                if (!chunk.holdsBadge()) {
                    baked.writeBytes(chunk.whole());
                }
                if (chunk.is("IHDR")) {
                    baked.writeBytes(Chunk.of("iTXt", content(badge)).whole());
                }
            }
        } catch (Unfit broken) {
            throw new IllegalArgumentException("The picture to bake into is no whole PNG.", broken);
        }
        return baked.toByteArray();
    }

    static boolean isPicture(byte[] bytes) {
        return bytes.length >= SIGNATURE.length && Arrays.equals(bytes, 0, 8, SIGNATURE, 0, 8);
    }

    /** The badge inside; every chunk must be whole, and there must be one badge. */
    static String unbake(byte[] picture) throws Unfit {
        Optional<String> found = Optional.empty();
        Chunks chunks = new Chunks(picture);
        for (Optional<Chunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
            if (next.get().holdsBadge()) {
                if (found.isPresent()) {
                    throw new Unfit(Reason.PICTURE_BROKEN);
                }
                found = Optional.of(badge(next.get().content()));
            }
        }
        return found.orElseThrow(() -> new Unfit(Reason.PICTURE_WITHOUT_BADGE));
    }

    /** Keyword, then: not compressed (flag and method), no language, no translated keyword, and the text. */
    private static byte[] content(String badge) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(KEYWORD);
        content.writeBytes(new byte[5]);
        content.writeBytes(badge.getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }

    private static String badge(byte[] content) throws Unfit {
        int at = KEYWORD.length + 1;
        // Compressed text is allowed and never written for badges; unpacking a stranger's is how small files become
        // huge.
        if (content.length < at + 4 || content[at] != 0 || content[at + 1] != 0) {
            throw new Unfit(Reason.PICTURE_BROKEN);
        }
        int language = end(content, at + 2);
        int keyword = end(content, language + 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content, keyword + 1, content.length - keyword - 1))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new Unfit(Reason.NOT_TEXT);
        }
    }

    private static int end(byte[] content, int from) throws Unfit {
        for (int i = from; i < content.length; i++) {
            if (content[i] == 0) {
                return i;
            }
        }
        throw new Unfit(Reason.PICTURE_BROKEN);
    }

    private record Chunk(String type, byte[] content, byte[] whole) {

        static Chunk of(String type, byte[] content) {
            byte[] name = type.getBytes(StandardCharsets.US_ASCII);
            ByteBuffer whole = ByteBuffer.allocate(content.length + AROUND);
            whole.putInt(content.length).put(name).put(content).putInt(crc(name, content));
            return new Chunk(type, content, whole.array());
        }

        boolean is(String name) {
            return type.equals(name);
        }

        boolean holdsBadge() {
            return is("iTXt")
                    && content.length > KEYWORD.length
                    && content[KEYWORD.length] == 0
                    && Arrays.equals(content, 0, KEYWORD.length, KEYWORD, 0, KEYWORD.length);
        }

        static int crc(byte[] name, byte[] content) {
            CRC32 crc = new CRC32();
            crc.update(name);
            crc.update(content);
            return (int) crc.getValue();
        }
    }

    /** Chunk after chunk from the header to the end, and nothing behind it. The picture itself is never unpacked. */
    private static final class Chunks {

        private final ByteBuffer rest;
        private boolean begun;
        private boolean ended;

        Chunks(byte[] picture) throws Unfit {
            if (!isPicture(picture)) {
                throw new Unfit(Reason.PICTURE_BROKEN);
            }
            rest = ByteBuffer.wrap(picture).position(SIGNATURE.length);
        }

        Optional<Chunk> next() throws Unfit {
            if (ended && !rest.hasRemaining()) {
                return Optional.empty();
            }
            if (ended || rest.remaining() < AROUND) {
                throw new Unfit(Reason.PICTURE_BROKEN);
            }
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining() - 8) {
                throw new Unfit(Reason.PICTURE_BROKEN);
            }
            byte[] name = new byte[4];
            byte[] content = new byte[length];
            rest.get(name).get(content);
            Chunk chunk = Chunk.of(new String(name, StandardCharsets.US_ASCII), content);
            if (rest.getInt() != Chunk.crc(name, content) || !begun && !chunk.is("IHDR")) {
                throw new Unfit(Reason.PICTURE_BROKEN);
            }
            begun = true;
            ended = chunk.is("IEND");
            return Optional.of(chunk);
        }
    }
}
