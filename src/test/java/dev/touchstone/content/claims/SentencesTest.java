package dev.touchstone.content.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aSentenceEndsAtItsMarkAndKeepsIt() {
        assertThat(Sentences.of("It rains. Does it? It does! So be it."))
                .containsExactly("It rains.", "Does it?", "It does!", "So be it.");
    }

    @Test
    void aFullStopWithinANumberOrBeforeASmallLetterEndsNothing() {
        assertThat(Sentences.of("It costs 6.40 a day. She weighs approx. five kilos, i.e. little."))
                .containsExactly("It costs 6.40 a day.", "She weighs approx. five kilos, i.e. little.");
    }

    @Test
    void aShortenedTitleEndsNothing() {
        assertThat(Sentences.of("Ask Dr. Lind. Mrs. Berg is away."))
                .containsExactly("Ask Dr. Lind.", "Mrs. Berg is away.");
    }

    @Test
    void whatClosesAQuotationBelongsToItsSentence() {
        assertThat(Sentences.of("\"We cannot say.\" He left. \"Families need it,\" said Rosa."))
                .containsExactly("\"We cannot say.\"", "He left.", "\"Families need it,\" said Rosa.");
    }

    @Test
    void aParagraphEndsASentenceAndLinesDoNot() {
        assertThat(Sentences.of("A list\nof things\n\nAnother one")).containsExactly("A list of things", "Another one");
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(Sentences.of(" \n ")).isEqualTo(List.of());
    }
}
