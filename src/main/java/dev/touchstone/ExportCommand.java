package dev.touchstone;

import dev.touchstone.content.exchange.ExportOrder;
import dev.touchstone.content.exchange.ExportResult;
import dev.touchstone.content.exchange.GoldExport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export FORMAT EXERCISE}: writes the gold of an exercise in another format. Needs only the course. */
@Command(
        name = "export",
        description = "Write the gold of an exercise in another format.",
        mixinStandardHelpOptions = true)
class ExportCommand implements Callable<Integer> {

    /** The formats that {@code ./run help export} lists. */
    static class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return GoldExport.formats().iterator();
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    private String format;

    @Parameters(index = "1", paramLabel = "EXERCISE", description = "slug of the exercise")
    private String exercise;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "A file that is not there yet; without it the text is printed.")
    private @Nullable Path file;

    @Option(
            names = "--pictures",
            paramLabel = "FOLDER",
            description = "A folder that is not there yet, for the pictures; drawn scenes are drawn.")
    private @Nullable Path pictures;

    @Spec
    private CommandSpec spec;

    /** @return 0 when done, 1 when it cannot be exported */
    @Override
    public Integer call() {
        try (var parts = new SpringApplicationBuilder(CheckCommand.Parts.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run()) {
            ExportResult result =
                    parts.getBean(GoldExport.class).run(new ExportOrder(format, exercise, file, pictures));
            PrintWriter err = spec.commandLine().getErr();
            return switch (result) {
                case ExportResult.Exported exported -> {
                    if (file == null) {
                        spec.commandLine().getOut().print(exported.text());
                        spec.commandLine().getOut().flush();
                    }
                    err.println(exported.items() + " items.");
                    exported.losses().forEach(loss -> err.println("Not carried: " + loss));
                    yield 0;
                }
                case ExportResult.Refused refused -> {
                    err.println(refused.remedy());
                    yield 1;
                }
            };
        }
    }
}
