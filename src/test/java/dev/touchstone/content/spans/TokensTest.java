package dev.touchstone.content.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void wordsAreTokensAndEverySignIsOneOfItsOwn() {
        assertThat(words("Dr. Amina O’Neil’s e-mail: amina@example.org!"))
                .containsExactly(
                        "Dr", ".", "Amina", "O", "’", "Neil", "’", "s", "e", "-", "mail", ":", "amina", "@", "example",
                        ".", "org", "!");
    }

    @Test
    void anAccentStaysOnItsLetterAlsoWhereItIsASignOfItsOwn() {
        assertThat(words("Zo\u0308e, B\u0323e\u0301la")).containsExactly("Zo\u0308e", ",", "B\u0323e\u0301la");
    }

    @Test
    void aFamilyOfFourAFlagAndASkinToneAreOneTokenEach() {
        assertThat(words("Hi 👨‍👩‍👧‍👦🇧🇷 👍🏽x")).containsExactly("Hi", "👨‍👩‍👧‍👦", "🇧🇷", "👍🏽", "x");
    }

    @Test
    void hindiWordsStayWhole() {
        assertThat(words("अनन्या राव पुणे पहुँचीं।")).containsExactly("अनन्या", "राव", "पुणे", "पहुँचीं", "।");
    }

    @Test
    void arabicWordsStayWholeWithTheirVowelSignsAndDirectionMarksAreNoTokens() {
        assertThat(words("وصلت لَيْلَى حداد\u200f إلى طنجة."))
                .containsExactly("وصلت", "لَيْلَى", "حداد", "إلى", "طنجة", ".");
    }

    @Test
    void aScriptWithoutSpacesIsCutIntoItsClusters() {
        assertThat(words("น้ำใจ")).containsExactly("น้ำ", "ใ", "จ");
        assertThat(words("東京 Tower")).containsExactly("東", "京", "Tower");
    }

    @Test
    void offsetsCountCodePointsAndQuoteTheirWords() {
        String text = "👨‍👩‍👧‍👦 Zoë";
        SpansDetails details = new SpansDetails(List.of(), text, "en", Tokens.of(text));
        assertThat(details.tokens()).containsExactly(new SpansDetails.Token(0, 7), new SpansDetails.Token(8, 11));
        assertThat(details.quote(8, 11)).isEqualTo("Zoë");
        assertThat(details.startsToken(8)).isTrue();
        assertThat(details.startsToken(2)).isFalse();
        assertThat(details.endsToken(7)).isTrue();
        assertThat(details.endsToken(8)).isFalse();
    }

    @Test
    void theLongestTextIsCutWithinASecond() {
        String text = "Zoë 👨‍👩‍👧‍👦 ".repeat(2_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(1), () -> assertThat(Tokens.of(text)).hasSize(4_000));
    }

    private static List<String> words(String text) {
        SpansDetails details = new SpansDetails(List.of(), text, "en", Tokens.of(text));
        return details.tokens().stream()
                .map(token -> details.quote(token.start(), token.end()))
                .toList();
    }
}
