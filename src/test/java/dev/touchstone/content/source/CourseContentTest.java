package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.CourseCheck;
import dev.touchstone.content.CourseProblem;
import dev.touchstone.content.CourseReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The course of this repository, in full depth: one case for each exercise and one for everything else. */
class CourseContentTest {

    private static final Path COURSE = Path.of("content");

    @TestFactory
    Stream<DynamicTest> theGoldOfEveryExerciseHolds() throws IOException {
        CourseReport report = check();
        return Stream.concat(
                exercises().stream()
                        .map(slug -> DynamicTest.dynamicTest(
                                "the gold of exercise " + slug + " holds",
                                () -> assertThat(problems(report, slug)).isEmpty())),
                Stream.of(DynamicTest.dynamicTest(
                        "the rest of the course is sound",
                        () -> assertThat(rest(report)).isEmpty())));
    }

    /** The beans that read and grade, and nothing else: no web server, no database. */
    private static CourseReport check() {
        System.setProperty("touchstone.course-folder", COURSE.toString());
        try (var reading = new AnnotationConfigApplicationContext()) {
            // A broken course must give a report here, not a refusal.
            reading.addBeanFactoryPostProcessor(factory -> {
                for (String name : factory.getBeanDefinitionNames()) {
                    factory.getBeanDefinition(name).setLazyInit(true);
                }
            });
            reading.scan("dev.touchstone.content", "dev.touchstone.grading");
            reading.refresh();
            return reading.getBean(CourseCheck.class).run();
        } finally {
            System.clearProperty("touchstone.course-folder");
        }
    }

    private static List<String> exercises() throws IOException {
        try (Stream<Path> folders = Files.list(COURSE.resolve("exercises"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<CourseProblem> problems(CourseReport report, String exercise) {
        return report.problems().stream()
                .filter(problem -> problem.file().startsWith("exercises/" + exercise + "/"))
                .toList();
    }

    private static List<CourseProblem> rest(CourseReport report) {
        return report.problems().stream()
                .filter(problem -> !problem.file().startsWith("exercises/"))
                .toList();
    }
}
