package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadinessWordsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Test
    void whoHasPractisedTooLittleIsToldHowManySkillsAreMissing() {
        Readiness readiness = new Readiness(2, 5, 0, -1, 1, 0.5);
        assertThat(ReadinessWords.word(readiness, Locale.ENGLISH)).isEqualTo("too early to say");
        assertThat(ReadinessWords.distance(readiness, Locale.ENGLISH))
                .isEqualTo("3 skills of the 5 that this exam asks have no answer in practice yet.");
        assertThat(ReadinessWords.distance(new Readiness(4, 5, 0, -1, 1, 0.5), SPANISH))
                .isEqualTo(
                        "Una destreza de las 5 que pide este examen no tiene todavía ninguna respuesta en la práctica.");
    }

    @Test
    void whoIsBelowTheBarIsToldByHowMuch() {
        Readiness far = new Readiness(5, 5, -0.5, -0.8, -0.2, 0.5);
        assertThat(ReadinessWords.distance(far, Locale.ENGLISH))
                .isEqualTo(
                        "In practice you would get about 38 of 100 middling items right, between 31 and 45; on the same"
                                + " scale the bar of the exam is at 62. That is about 24 of 100 short of the bar, and even the upper end lies below it.");
        Readiness close = new Readiness(5, 5, 0.4, 0, 0.8, 0.5);
        assertThat(ReadinessWords.word(close, Locale.ENGLISH)).isEqualTo("close");
    }

    @Test
    void whoIsAboveTheBarIsToldHowSureThatIs() {
        assertThat(ReadinessWords.word(new Readiness(5, 5, 0.6, 0.2, 1, 0.5), Locale.ENGLISH))
                .isEqualTo("likely to pass");
        assertThat(ReadinessWords.word(new Readiness(5, 5, 1.2, 0.9, 1.5, 0.5), SPANISH))
                .isEqualTo("todo listo");
    }
}
