package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.CourseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors are shown of broken courses is what the check says. */
class BrokenExamplesTest {

    private static final Path GUIDE = Path.of("content", "README.md");

    @TempDir
    private Path folder;

    private record Example(String what, UnaryOperator<ACourse> breaking) {}

    @Test
    void theGuideShowsTenBrokenCoursesAndTheMessagesTheyGet() throws IOException {
        String table = examples().stream()
                .map(this::row)
                .collect(Collectors.joining("\n", "| broken | the check says |\n|---|---|\n", "\n"));

        assertThat(Files.readString(GUIDE))
                .as("paste between the markers of %s:%n%s", GUIDE, table)
                .contains("<!-- broken -->\n" + table + "<!-- /broken -->");
    }

    private String row(Example example) {
        ACourse course =
                AShapedLesson.in(ACourse.in(folder.resolve(example.what().replace(' ', '-'))));
        List<CourseProblem> problems = example.breaking().apply(course).problems();

        assertThat(problems).as(example.what()).isNotEmpty();
        return "| " + example.what() + " | `" + problems.getFirst() + "` |";
    }

    private static List<Example> examples() {
        return List.of(
                new Example(
                        "a key is misspelt",
                        replace(AShapedLesson.ITEMS, "question: A blue mug", "questoin: A blue mug")),
                new Example(
                        "a UUID was copied",
                        replace(
                                "lessons/second/lesson.md",
                                "bbbbbbbb-0000-4000-8000-000000000006",
                                "bbbbbbbb-0000-4000-8000-000000000001")),
                new Example(
                        "a clause does not exist",
                        replace(
                                "exercises/fruit/gold.yaml",
                                "from: conventions, clause: \"1.1\"",
                                "from: conventions, clause: \"9.1\"")),
                new Example(
                        "a wrong option is not explained",
                        course -> course.edit(
                                AShapedLesson.GOLD, gold -> gold.replaceFirst(" +- \\{answer: \\{choice: b}.*\n", ""))),
                new Example(
                        "an explanation rambles",
                        replace(
                                "exercises/fruit/gold.yaml",
                                "clause: \"1.1\", why: Box all that you see.}",
                                "clause: \"1.1\", why: " + "Box it and see. ".repeat(16) + "}")),
                new Example("a lesson has no page to keep", replace(AShapedLesson.LESSON, "@summary\n", "")),
                new Example("the mastery rule counts other items", replace(AShapedLesson.LESSON, "of: 4", "of: 6")),
                new Example("the right option always stands first", AShapedLesson::alwaysFirst),
                new Example("every item is easy", AShapedLesson::allEasy),
                new Example("two items read alike", AShapedLesson::twoAlike));
    }

    private static UnaryOperator<ACourse> replace(String file, String text, String by) {
        return course -> course.replace(file, text, by);
    }
}
