package dev.touchstone;

import dev.touchstone.content.CourseCheck;
import dev.touchstone.content.CourseFacts;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code facts}: what the course offers and how its gold is balanced, as tables in Markdown. */
@Command(name = "facts", description = "Print what the course offers, track by track, and how its gold is balanced.")
class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** @return 0 */
    @Override
    public Integer call() {
        try (var parts = new SpringApplicationBuilder(CheckCommand.Parts.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run()) {
            CourseFacts facts = parts.getBean(CourseCheck.class).facts();
            PrintWriter out = spec.commandLine().getOut();
            out.print(new FactsDocument(facts).markdown());
            out.flush();
            return 0;
        }
    }
}
