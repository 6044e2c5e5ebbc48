package dev.touchstone.agency.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text of a file whose encoding nobody named: by its byte-order mark; else UTF-16 where every other byte is zero, UTF-8 where all of it
 * is, and Windows-1252, as spreadsheets still save it.
 */
record RosterText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How much of a file is looked at to tell UTF-16, in bytes. */
    private static final int SAMPLE = 4096;

    static RosterText of(byte[] file) {
        if (file.length > Roster.MOST_BYTES) {
            throw new UnreadableFile(FileFlaw.TOO_LARGE);
        }
        if (starts(file, 'P', 'K', 3, 4) || starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(FileFlaw.WORKBOOK);
        }
        RosterText read = marked(file)
                .or(() -> unmarkedUtf16(file))
                .or(() -> decoded(file, 0, StandardCharsets.UTF_8))
                .or(() -> decoded(file, 0, WINDOWS))
                .orElseThrow(() -> new UnreadableFile(FileFlaw.NOT_TEXT));
        if (read.text.isBlank()) {
            throw new UnreadableFile(FileFlaw.EMPTY);
        }
        if (read.text.indexOf('\0') >= 0) {
            throw new UnreadableFile(FileFlaw.NOT_TEXT);
        }
        return read;
    }

    private static Optional<RosterText> marked(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(orNoText(decoded(file, 3, StandardCharsets.UTF_8)));
        }
        if (starts(file, 0xFF, 0xFE)) {
            return Optional.of(orNoText(decoded(file, 2, StandardCharsets.UTF_16LE)));
        }
        if (starts(file, 0xFE, 0xFF)) {
            return Optional.of(orNoText(decoded(file, 2, StandardCharsets.UTF_16BE)));
        }
        return Optional.empty();
    }

    private static RosterText orNoText(Optional<RosterText> read) {
        return read.orElseThrow(() -> new UnreadableFile(FileFlaw.NOT_TEXT));
    }

    /** Letters of headings are plain, so that half of a UTF-16 file's first bytes are zero, all on one side. */
    private static Optional<RosterText> unmarkedUtf16(byte[] file) {
        int even = zeros(file, 0);
        int odd = zeros(file, 1);
        int enough = Math.min(file.length, SAMPLE) / 4;
        if (file.length % 2 != 0 || enough == 0 || Math.max(even, odd) < enough || Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return decoded(file, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static int zeros(byte[] file, int from) {
        int zeros = 0;
        for (int index = from; index < Math.min(file.length, SAMPLE); index += 2) {
            zeros += file[index] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Optional<RosterText> decoded(byte[] file, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            return Optional.of(new RosterText(text, charset.name().replace("windows", "Windows")));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if ((file[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }
}
