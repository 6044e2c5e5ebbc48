package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;

/**
 * One way to break the tiny course.
 *
 * @param at a text on the line that must be named, or empty for line 1
 */
record Break(String sentence, UnaryOperator<ACourse> by, String file, String at, String rule) {

    static Break replace(String sentence, String file, String text, String by, String at, String rule) {
        return new Break(sentence, course -> course.replace(file, text, by), file, at, rule);
    }

    /** The problem is told with file, line, rule and a remedy. */
    DynamicTest in(Path folder) {
        return DynamicTest.dynamicTest(sentence, () -> {
            ACourse course = by.apply(ACourse.in(folder.resolve(sentence.replace(' ', '-'))));
            int line = at.isEmpty() ? 1 : course.line(file, at);

            assertThat(course.problems()).as(course.problems().toString()).anySatisfy(problem -> {
                assertThat(problem.rule()).isEqualTo(rule);
                assertThat(problem.file()).isEqualTo(file);
                assertThat(problem.line()).isEqualTo(line);
                assertThat(problem.remedy()).hasSizeGreaterThan(20).endsWith(".");
            });
        });
    }
}
