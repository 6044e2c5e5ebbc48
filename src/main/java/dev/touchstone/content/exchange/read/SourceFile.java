package dev.touchstone.content.exchange.read;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A foreign text file: looked at before it is read, never read beyond a limit, UTF-8 or refused. */
public record SourceFile(Path path, Findings findings) {

    /** Bytes of the largest file that is read; all annotations of COCO's validation set would fit. */
    public static final long LARGEST = 32_000_000;

    /** What is done with the text. */
    public interface Reading {
        void from(Reader text) throws IOException;
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** @throws Unreadable when it is no plain text file within the limit, or reading stops */
    public void read(Reading reading) {
        refuseUnfit();
        try (InputStream in = new Bounded(Files.newInputStream(path));
                Reader text = new BufferedReader(new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            reading.from(text);
        } catch (CharacterCodingException e) {
            throw findings.stop(name(), "", "The file is not UTF-8. Save it as UTF-8.");
        } catch (TooLarge e) {
            throw tooLarge();
        } catch (IOException e) {
            throw findings.stop(name(), "", "The file cannot be read. Check that it exists and may be read.");
        }
    }

    private void refuseUnfit() {
        if (!Files.isRegularFile(path)) {
            throw findings.stop(name(), "", "There is no such file. Check the name and its folder.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > LARGEST) {
                throw tooLarge();
            }
            byte[] start = in.readNBytes(2);
            boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
            boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
            if (zip || gzip) {
                throw findings.stop(name(), "", "The file is packed. Unpack it, then import what is inside.");
            }
        } catch (IOException e) {
            throw findings.stop(name(), "", "The file cannot be read. Check that it exists and may be read.");
        }
    }

    private Unreadable tooLarge() {
        return findings.stop(
                name(), "", "The file has more than " + LARGEST / 1_000_000 + " MB. Split it into several.");
    }

    private static final class TooLarge extends IOException {}

    /** A file can grow while it is read. */
    private static final class Bounded extends FilterInputStream {

        private long left = LARGEST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
