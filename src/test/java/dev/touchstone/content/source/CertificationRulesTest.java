package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of certifications, each broken alone: file, line and rule are named. */
class CertificationRulesTest {

    private static final String FILE = "certifications.yaml";

    private static final String SOUND = """
            certifications:
              - uuid: bbbbbbbb-0000-4000-8000-000000000101
                slug: tables
                name: Tables
                description: Things on a table.
                requires: [{skill: boxes, level: novice}]
                areas:
                  - {slug: rules, name: Rules, exercises: [asked-clause], pass: 1}
                cut: 0.5
                items: {fewest: 10, most: 20}
                undecided: estimate
                minutes: 60
                sittings: 2
                wait-days: 7
                valid-months: 12
                issue: automatic
            """;

    @TempDir
    private Path folder;

    @Test
    void aSoundCertificationHasNoProblem() {
        assertThat(certifying(ACourse.in(folder), SOUND).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenCertificationIsToldWithFileLineAndRule() {
        return Stream.of(
                        broken("a level is unknown", "level: novice", "level: master", "requires:", "unknown-level"),
                        broken("a skill is unknown", "skill: boxes", "skill: lids", "requires:", "unknown-level"),
                        broken("the pool lacks it", "[asked-clause]", "[lids]", "{slug: rules", "unknown-exercise"),
                        broken("it is practised", "[asked-clause]", "[fruit]", "{slug: rules", "unknown-exercise"),
                        broken(
                                "two areas draw from one exercise",
                                "    cut: 0.5",
                                "      - {slug: more, name: More, exercises: [asked-clause], pass: 1}\n    cut: 0.5",
                                "{slug: more",
                                "exercise-twice"),
                        broken("fewest is above most", "fewest: 10", "fewest: 30", "items:", "certification-length"),
                        broken("a key is unknown", "minutes: 60", "minuts: 60", "minuts:", "schema"),
                        broken("a pass mark of nothing", "pass: 1", "pass: 0", "pass: 0", "schema"))
                .map(each -> each.in(folder));
    }

    private static Break broken(String sentence, String text, String by, String at, String rule) {
        String certifications = SOUND.replace(text, by);
        return new Break(sentence, course -> certifying(course, certifications), FILE, at, rule);
    }

    /** The tiny course with an exam pool. */
    private static ACourse certifying(ACourse course, String certifications) {
        return course.write("exam/asked-clause/exercise.yaml", """
                        uuid: bbbbbbbb-0000-4000-8000-000000000102
                        type: choice
                        skill: boxes
                        rulebook: table
                        title: Which clause decides?
                        instruction: Pick the clause that decides.
                        labels: []
                        scoring: {}
                        hints: [Read the clauses.]
                        """)
                .write("exam/asked-clause/items.yaml", """
                        items:
                          - uuid: aaaaaaaa-0000-4000-8000-000000000101
                            difficulty: 1
                            question: Does the saucer under a mug belong to it?
                            options: [{slug: a, text: No it stays out}, {slug: b, text: Yes it counts}]
                            clauses: ["1.2"]
                            errors: [wrong-option]
                        """)
                .write("exam/asked-clause/gold.yaml", """
                        gold:
                          - item: aaaaaaaa-0000-4000-8000-000000000101
                            revisions:
                              - revision: 1
                                answer: {choice: a}
                                clause: "1.2"
                                why: Only a handle is part of its cup.
                                mistakes:
                                  - {answer: {choice: b}, error: wrong-option, clause: "1.2", why: A saucer is no handle.}
                        """)
                .write("exam/asked-clause/notes.md", "Why this item.\n")
                .write(FILE, certifications);
    }
}
