package dev.touchstone;

import dev.touchstone.content.exchange.GoldImport;
import dev.touchstone.content.exchange.ImportOrder;
import dev.touchstone.content.exchange.ImportResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FORMAT FILE --to FOLDER}: makes exercises of foreign gold. Needs neither database nor course. */
@Command(
        name = "import",
        description = "Make exercises of gold in another format, in a new folder for TOUCHSTONE_CONTENT.",
        mixinStandardHelpOptions = true)
class ImportCommand implements Callable<Integer> {

    /** The formats that {@code ./run help import} lists. */
    static class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GoldImport.formats().iterator();
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    private String format;

    @Parameters(index = "1", paramLabel = "FILE", description = "the file, or a folder of files (yolo, voc)")
    private Path file;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "A folder that is not there yet.")
    private Path folder;

    @Option(names = "--pictures", paramLabel = "FOLDER", description = "Where the pictures (JPEG) lie.")
    private @Nullable Path pictures;

    @Option(names = "--type", paramLabel = "TYPE", description = "Task type, when the file could be more than one.")
    private @Nullable String type;

    @Option(
            names = "--slug",
            paramLabel = "SLUG",
            description = "Address of the exercise; the file's name if not given.")
    private @Nullable String slug;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title of the exercise.")
    private @Nullable String title;

    @Option(
            names = "--skill",
            paramLabel = "SLUG",
            description = "Skill that it measures; the type's own if not given.")
    private @Nullable String skill;

    @Option(
            names = "--rulebook",
            paramLabel = "SLUG",
            description = "Rulebook that decides; without it a new one is begun.")
    private @Nullable String rulebook;

    @Option(names = "--clause", paramLabel = "N", description = "Clause that decides; 1.1 if not given.")
    private @Nullable String clause;

    @Option(names = "--why", paramLabel = "TEXT", description = "Explanation of every item.")
    private @Nullable String why;

    @Option(
            names = "--alt",
            paramLabel = "TEXT",
            description = "What every picture shows, for those who cannot see it.")
    private @Nullable String alt;

    @Option(
            names = "--corners",
            paramLabel = "pixels|edges",
            defaultValue = "pixels",
            description = "Pascal VOC: first and last pixel counted from 1 (as its standard says), or edges from 0.")
    private Corners corners;

    enum Corners {
        pixels,
        edges
    }

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "Language of texts; en if not given.")
    private String language;

    @Spec
    private CommandSpec spec;

    /** @return 0 when done, 1 when the file cannot be taken */
    @Override
    public Integer call() {
        var words = new ImportOrder.Words(
                type, slug, title, skill, rulebook, clause, why, alt, pictures, corners == Corners.edges, language);
        PrintWriter out = spec.commandLine().getOut();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "pictures");
        ImportResult result =
                new GoldImport(UUID::randomUUID, progress::at).run(new ImportOrder(format, file, folder, words));
        progress.end();
        return switch (result) {
            case ImportResult.Imported imported -> {
                out.printf("%d items in %s: %s%n", imported.items(), imported.folder(), imported.exercises());
                list(out, "Did not come along:", imported.losses());
                list(out, "What is left for you:", imported.steps());
                yield 0;
            }
            case ImportResult.Refused refused -> {
                PrintWriter err = spec.commandLine().getErr();
                refused.problems().forEach(err::println);
                err.println("Nothing was written.");
                yield 1;
            }
        };
    }

    private static void list(PrintWriter out, String heading, Iterable<String> lines) {
        if (lines.iterator().hasNext()) {
            out.println(heading);
            lines.forEach(line -> out.println("  " + line));
        }
    }
}
