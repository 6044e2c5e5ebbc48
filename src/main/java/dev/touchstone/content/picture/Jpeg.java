package dev.touchstone.content.picture;

import java.io.ByteArrayOutputStream;

/** The bytes of a JPEG file, walked segment by segment (ITU-T T.81, annex B). */
public final class Jpeg {

    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    /** Adobe's marker says how colours are coded; a picture without it can turn green. */
    private static final int ADOBE = 0xEE;

    private final byte[] bytes;

    /** @throws IllegalArgumentException when the bytes do not begin as a JPEG file does */
    public Jpeg(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != 0xFF || at(bytes, 1) != 0xD8) {
            throw new IllegalArgumentException("This is not a JPEG picture.");
        }
        this.bytes = bytes;
    }

    /** In pixels. */
    public record Size(int width, int height) {}

    /** @throws IllegalArgumentException when no frame header is found */
    public Size size() {
        for (int start = 2; start + 9 <= bytes.length; start = end(start)) {
            int marker = marker(start);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new Size(word(start + 7), word(start + 5));
            }
            if (marker == START_OF_SCAN) {
                break;
            }
        }
        throw new IllegalArgumentException("This JPEG picture does not say its size.");
    }

    /** The same picture without camera data, place, thumbnail or comment. */
    public byte[] withoutMetadata() {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        int start = 2;
        while (start + 4 <= bytes.length && marker(start) != START_OF_SCAN) {
            int end = end(start);
            if (!isMetadata(marker(start))) {
                out.write(bytes, start, end - start);
            }
            start = end;
        }
        out.write(bytes, start, bytes.length - start);
        return out.toByteArray();
    }

    private static boolean isMetadata(int marker) {
        return marker == COMMENT || (marker >= 0xE1 && marker <= 0xEF && marker != ADOBE);
    }

    private int marker(int start) {
        if (at(bytes, start) != 0xFF) {
            throw new IllegalArgumentException("This JPEG picture is damaged.");
        }
        return at(bytes, start + 1);
    }

    private int end(int start) {
        int end = start + 2 + word(start + 2);
        if (end > bytes.length || end < start + 4) {
            throw new IllegalArgumentException("This JPEG picture is damaged.");
        }
        return end;
    }

    private int word(int index) {
        return at(bytes, index) << 8 | at(bytes, index + 1);
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
