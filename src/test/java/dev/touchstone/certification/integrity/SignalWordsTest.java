package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.Texts;
import dev.touchstone.content.ItemId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an examiner reads. */
class SignalWordsTest {

    private static final UUID OWN = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final List<Signal> ALL = List.of(
            new RapidGuessing(20, 8, 3, .6),
            new LeakedItems(20, List.of(new ItemId(OWN)), 1, .4),
            new SimilarAnswers(
                    new SimilarPair(OWN, OTHER, 30, 28, List.of(new ItemId(OWN)), 6.23, 1e-12, 1e-9, 1e-6),
                    OTHER,
                    1,
                    1225),
            new FreshAgainstOld(20, 10, 18, 4, 2.5, 4),
            new PersonFit(20, -2.71, .3));

    @Test
    void itIsSaidWhatWasSeen() {
        assertThat(ALL)
                .extracting(signal -> signal.seen().text(Locale.ENGLISH))
                .satisfiesExactly(
                        rapid -> assertThat(rapid)
                                .startsWith("8 answers of the 20 with a time")
                                .endsWith("3 of them were right."),
                        leaked -> assertThat(leaked)
                                .startsWith("1 item of the 20")
                                .contains("1 of those was right; 0.4 were to be expected"),
                        similar -> assertThat(similar)
                                .startsWith("28 of the 30 items")
                                .contains("1 of them with the same wrong answer", "6.2 deviations")
                                .endsWith("One other sitting is this similar."),
                        fresh -> assertThat(fresh).startsWith("18 of 20 items").contains("4 of 10 fresh ones"),
                        fit -> assertThat(fit).startsWith("Over the 20 answers").contains("lz* -2.71"));
    }

    @Test
    void itIsSaidHowOftenHonestPeopleShowIt() {
        assertThat(ALL)
                .extracting(signal -> signal.honest().text(Locale.ENGLISH))
                .allSatisfy(honest -> assertThat(honest).contains("simulated").containsPattern("[oO]f 10?,000 "))
                .hasSize(5);
    }

    @Test
    void thatPersonFitIsWeakOnAShortExamIsSaid() {
        assertThat(new PersonFit(12, -2.5, 0).honest().text(Locale.ENGLISH))
                .contains(
                        "On a short exam the test is weak",
                        "at 20 items",
                        "here there were 12",
                        "Alone it carries nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noWordAccuses(String language) {
        Locale locale = Locale.of(language);
        assertThat(Texts.all(locale)).isNotEmpty();
        List<String> told = Stream.concat(
                        ALL.stream().flatMap(signal -> signal.told().stream()),
                        Stream.concat(
                                Arrays.stream(Signal.Kind.values())
                                        .flatMap(kind -> Stream.of(kind.title(), kind.silent())),
                                Arrays.stream(Strength.values()).map(Strength::told)))
                .map(sentence -> sentence.text(locale))
                .toList();

        assertThat(told)
                .hasSize(5 * 3 + 5 * 2 + 3)
                .allSatisfy(text -> assertThat(text.toLowerCase(locale))
                        .doesNotContain("{", "cheat", "guilt", "fraud", "tramp", "culpa", "prove", "proof"));
    }

    @Test
    void nothingIsRefusedByAFlag() {
        assertThat(new Signals(ALL, Set.of()).note().text(Locale.ENGLISH))
                .contains("no verdict", "nothing is refused", "you decide");
    }

    @Test
    void aLittleIsCalledSlightAndMuchStrong() {
        assertThat(new RapidGuessing(20, 3, 0, .85).strength()).isEqualTo(Strength.SLIGHT);
        assertThat(new RapidGuessing(20, 11, 0, .45).strength()).isEqualTo(Strength.STRONG);
        assertThat(new FreshAgainstOld(20, 10, 18, 4, 4, 4).strength()).isEqualTo(Strength.STRONG);
        assertThat(new PersonFit(50, -5, 0).strength()).isEqualTo(Strength.CLEAR);
        assertThat(new PersonFit(20, -5, 0).strength()).isEqualTo(Strength.SLIGHT);
    }
}
