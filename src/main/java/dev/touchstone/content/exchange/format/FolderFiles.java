package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.read.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of one folder, by name; not those of folders inside it, and no links. */
final class FolderFiles {

    private static final int MOST = 10_000;

    private FolderFiles() {}

    static List<Path> ending(Path folder, String suffix, Findings findings) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(suffix))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST) {
                throw findings.stop(
                        String.valueOf(folder.getFileName()),
                        "",
                        "The folder has more than " + MOST + " files. Split it into several.");
            }
            return files;
        } catch (IOException e) {
            throw findings.stop(
                    String.valueOf(folder.getFileName()),
                    "",
                    "The folder cannot be listed. Check that it may be read.");
        }
    }
}
