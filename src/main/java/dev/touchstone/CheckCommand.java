package dev.touchstone;

import dev.touchstone.content.CourseCheck;
import dev.touchstone.content.CourseProblem;
import dev.touchstone.content.CourseReport;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code check}: proves the whole course. Needs neither database nor web server, only the course and its graders. */
@Command(name = "check", description = "Check the course and every gold; print counts, or all problems.")
class CheckCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** @return 0 for a sound course, 1 for one with problems */
    @Override
    public Integer call() {
        try (var parts = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run()) {
            CourseReport report = parts.getBean(CourseCheck.class).run();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(JsonMapper.shared().writeValueAsString(report));
            } else {
                print(report, out);
            }
            return report.sound() ? 0 : 1;
        }
    }

    private static void print(CourseReport report, PrintWriter out) {
        for (CourseProblem problem : report.problems()) {
            out.println(problem);
        }
        out.printf(
                "%d tracks, %d lessons, %d exercises, %d items and %d of the exam pool (%s), %d clauses, %d layouts: %s%n",
                report.tracks(),
                report.lessons(),
                report.exercises(),
                report.items(),
                report.examItems(),
                report.itemsByType(),
                report.clauses(),
                report.layouts(),
                report.sound() ? "sound" : report.problems().size() + " problems");
    }

    /** The part of the house that a course needs to be checked. */
    @ComponentScan({"dev.touchstone.content", "dev.touchstone.grading"})
    static class Parts {}
}
