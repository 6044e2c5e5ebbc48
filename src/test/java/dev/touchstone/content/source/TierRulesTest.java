package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the reference ladder, each broken alone: file, line and rule are named. */
class TierRulesTest {

    private static final String FILE = "tiers.yaml";

    private static final String SOUND = """
            tiers:
              - slug: trainee
                name: Trainee
                rate: {amount: "12.00", currency: USD}
                unlocks: Lessons and exams.
                requires: {}
              - slug: entry
                name: Entry
                rate: {amount: "15", currency: USD}
                unlocks: Live work.
                requires:
                  standings:
                    - {skill: boxes, least: 0.4}
                  live:
                    - {answers: 100, right: 0.95, skill: boxes}
            """;

    @TempDir
    private Path folder;

    @Test
    void aSoundLadderHasNoProblem() {
        assertThat(ACourse.in(folder).write(FILE, SOUND).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenLadderIsToldWithFileLineAndRule() {
        return Stream.of(
                        broken("a skill is unknown", "{skill: boxes, l", "{skill: lids, l", "lids", "unknown-skill"),
                        broken(
                                "a live skill is unknown",
                                "0.95, skill: boxes",
                                "0.95, skill: lids",
                                "lids",
                                "unknown-skill"),
                        broken(
                                "a certification is unknown",
                                "    requires:\n",
                                "    requires:\n      certified:\n        - {of: 1, programs: [driving]}\n",
                                "programs: [driving]",
                                "unknown-certification"),
                        broken(
                                "the lowest asks",
                                "requires: {}",
                                "requires: {live: [{answers: 1, right: 0}]}",
                                "requires: {live",
                                "tier-lowest"),
                        broken("more decimals than cents", "\"15\"", "\"15.005\"", "15.005", "tier-rate"),
                        broken(
                                "yen have no cents",
                                "\"15\", currency: USD",
                                "\"15.5\", currency: JPY",
                                "JPY",
                                "tier-rate"),
                        broken(
                                "no such currency",
                                "\"15\", currency: USD",
                                "\"15\", currency: ZZZ",
                                "ZZZ",
                                "tier-rate"),
                        broken(
                                "gold is no money",
                                "\"15\", currency: USD",
                                "\"15\", currency: XAU",
                                "XAU",
                                "tier-rate"),
                        broken("a share too fine", "least: 0.4", "least: 0.405", "0.405", "tier-share"),
                        broken("a key is unknown", "unlocks: Live", "opens: Live", "opens:", "schema"))
                .map(each -> each.in(folder));
    }

    private static Break broken(String sentence, String text, String by, String at, String rule) {
        String tiers = SOUND.replace(text, by);
        return new Break(sentence, course -> course.write(FILE, tiers), FILE, at, rule);
    }
}
