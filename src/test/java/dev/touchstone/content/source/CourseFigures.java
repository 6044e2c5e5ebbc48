package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long reading and checking a course takes at the start. */
@Tag("figures")
class CourseFigures {

    @TempDir
    private Path folder;

    @Test
    void readingAThousandWrittenItemsTakesLessThanASecondOnceWarm() {
        ACourse course = ACourse.in(folder);
        for (int exercise = 0; exercise < 50; exercise++) {
            copyOfWhichClause(course, exercise, 20);
        }
        for (int run = 1; run <= 5; run++) {
            long start = cpu();
            int items = course.load().report().items();
            System.out.printf(
                    "run %d: %d items read and checked in %d ms of CPU%n", run, items, (cpu() - start) / 1_000_000);
            assertThat(items).isEqualTo(1_004);
        }
    }

    /** Of this thread, in nanoseconds; unlike the clock it does not count who else is working here. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void copyOfWhichClause(ACourse course, int number, int count) {
        String slug = "clause-" + number;
        String at = "exercises/" + slug + "/";
        var items = new StringBuilder("items:\n");
        var gold = new StringBuilder("gold:\n");
        for (int i = 0; i < count; i++) {
            String uuid = UUID.nameUUIDFromBytes((slug + "/" + i).getBytes(StandardCharsets.UTF_8))
                    .toString();
            items.append("""
                      - uuid: %s
                        difficulty: -1
                        question: Is the handle in the box?
                        options: [{slug: a, text: Yes it is}, {slug: b, text: No it is not}, {slug: c, text: Maybe}]
                        clauses: ["1.2"]
                        errors: [wrong-option]
                    """.formatted(uuid).indent(2));
            gold.append("""
                      - item: %s
                        revisions:
                          - revision: 1
                            answer: {choice: a}
                            clause: "1.2"
                            why: The rule says a handle is part of its cup. So it is in the box and you draw it there.
                            mistakes:
                              - {answer: {choice: b}, error: wrong-option, clause: "1.2", why: The handle is part of the cup.}
                              - {answer: {choice: c}, error: wrong-option, clause: "1.2", why: The rule is clear on this.}
                    """.formatted(uuid).indent(2));
        }
        course.write(at + "exercise.yaml", exercise(slug))
                .write(at + "items.yaml", items.toString())
                .write(at + "gold.yaml", gold.toString())
                .write(at + "notes.md", "Why.\n");
        course.replace("lessons/second/lesson.md", "@practice fruit 2", "@practice fruit 2\n@practice " + slug + " 5");
    }

    private static String exercise(String slug) {
        return """
                uuid: %s
                type: choice
                skill: boxes
                rulebook: table
                title: Which clause?
                instruction: Pick the clause that decides.
                labels: []
                scoring: {}
                hints: []
                """.formatted(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)));
    }
}
