package dev.touchstone.grading.freetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.freetext.Length;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class FreeTextGraderTest {

    private static final ClauseRef WHOLE = new ClauseRef("writing", "1.3");
    private static final String GOLD = """
            {"text": "Stairs, please, on Tuesday.",
             "points": [{"slug": "stairs", "weight": 2, "any": ["stairs", ["walk*", "up"]]},
                        {"slug": "day", "weight": 1, "any": ["Tuesday"]}],
             "forbidden": [{"slug": "gift", "any": ["free coffee", "voucher*"]}]}""";

    private final FreeTextGrader grader = new FreeTextGrader();

    @Test
    void theScoreIsTheWeightedShareOfThePointsThatAreMade() {
        assertThat(grade("Take the stairs on that day.").score()).isEqualTo(2.0 / 3);
        assertThat(grade("Nothing on Tuesday.").score()).isEqualTo(1.0 / 3);
        assertThat(grade("Stairs on Tuesday.").score()).isEqualTo(1);
        assertThat(errors(grade("Take care."))).containsExactly("text-missing-point", "text-missing-point");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STAIRS… tuesday!",
                "ｓｔａｉｒｓ (Tuesday)",
                "the\u00a0stairs,\n\nTuesday",
                "s\u00adtairs «Tuesday»",
                "\u202Bstairs\u202C — Tuesday",
                "You will be walking all the way up, Tuesday morning 🙂",
                "stairs/Tuesday",
            })
    void caseWidthPunctuationAndUnseenSignsDoNotMatter(String text) {
        assertThat(grade(text).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upstairs on Tuesday", "stair s on Tuesday", "walk on Tuesday"})
    void aPointIsMadeByItsWholeWordsOnly(String text) {
        assertThat(errors(grade(text))).contains("text-missing-point");
    }

    @Test
    void wordsOfASetMustStandCloseTogether() {
        String far = "walk " + "and talk ".repeat(9) + "up Tuesday";
        assertThat(errors(grade(far))).containsExactly("text-missing-point");
    }

    @Test
    void aForbiddenPointTakesEverythingAndIsFoundInItsPlace() {
        String text = "Stairs on Tuesday, and vouchers for all.";
        Grade.Marked grade = grade(text);
        assertThat(grade.score()).isZero();
        assertThat(errors(grade)).containsExactly("text-forbidden-point");
        TextSpan place = ((FreeTextMark) grade.marks().getLast()).places().getFirst();
        assertThat(text.substring(place.start(), place.end())).isEqualTo("vouchers");
    }

    @Test
    void placesAreRightBehindEmojiAndAccentsOfTheirOwn() {
        String text = "🙂👩‍🚒 e\u0301cole \u05d0\u05d1 Stairs";
        TextSpan place =
                ((FreeTextMark) grade(text).marks().getFirst()).places().getFirst();
        assertThat(text.substring(place.start(), place.end())).isEqualTo("Stairs");
    }

    @Test
    void aNearCopyOfTheSourceTakesEverything() {
        Grade.Marked copy = grade("Stairs! The lift in building C will be out of service on Tuesday.");
        assertThat(copy.score()).isZero();
        assertThat(errors(copy)).containsExactly("text-near-copy");
        assertThat(copy.report().get("copied")).isGreaterThan(0.4);
        assertThat(((FreeTextMark) copy.marks().getLast()).places()).hasSize(1);
        assertThat(grade("Stairs, as the lift in building C rests on Tuesday.").score())
                .isEqualTo(1);
    }

    @Test
    void tooLongAndTooShortHalveTheScore() {
        Grade.Marked tooLong = grade("Stairs on Tuesday. " + "Please do. ".repeat(20));
        assertThat(tooLong.score()).isEqualTo(0.5);
        assertThat(errors(tooLong)).containsExactly("text-too-long");
        Grade.Marked tooShort = grade("Stairs Tuesday");
        assertThat(errors(grade(AWritingPrompt.of(3, 30), "Stairs Tuesday"))).containsExactly("text-too-short");
        assertThat(grade(AWritingPrompt.of(3, 30), "Stairs Tuesday").score()).isEqualTo(0.5);
        assertThat(tooShort.score()).isEqualTo(1);
    }

    @Test
    void charactersAreWhatReadersCount() {
        assertThat(Length.characters("👩‍🚒e\u0301ñ")).isEqualTo(3);
        assertThat(Length.words("  It’s 4,5 % — ok 🙂 \u0646\u0647\u0631 ")).isEqualTo(4);
        Prompt four = AWritingPrompt.of(new Length(Length.Unit.CHARACTERS, 1, 4));
        assertThat(errors(grade(four, "Stairs Tuesday"))).containsExactly("text-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": \"\"}", "{\"text\": \" \\n\\t\"}", "{\"text\": null}", "[]", "7"})
    void nothingWrittenIsNotGraded(String json) {
        FreeTextAnswer answer = grader.read(JsonMapper.shared().readTree(json), AWritingPrompt.of(0, 30));
        assertThat(grader.grade(answer, gold(AWritingPrompt.of(0, 30), List.of())))
                .isEqualTo(new Grade.Incomplete("nothing-written"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": 7}          | not-a-text
            {"text": ["a"]}      | not-a-text
            {"text": {"a": 1}}   | not-a-text
            """)
    void whatIsNoTextIsRefused(String json, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grader.read(JsonMapper.shared().readTree(json), AWritingPrompt.of(0, 30)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void aHundredKilobytesAreRefused() {
        var json = JsonNodeFactory.instance.objectNode().put("text", "a".repeat(100_000));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grader.read(json, AWritingPrompt.of(0, 30)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("text-too-large"));
    }

    @Test
    void whatIsTakenFitsWhereAnswersAreKept() {
        var json = JsonNodeFactory.instance.objectNode().put("text", "\"\\\u0000\u0007\ud800".repeat(4_000));
        FreeTextAnswer answer = grader.read(json, AWritingPrompt.of(0, 30));
        assertThat(answer.text()).doesNotContain("\u0000", "\u0007", "\ud800");
        assertThat(JsonMapper.shared().writeValueAsString(grader.write(answer)).length())
                .isLessThan(60_000);
    }

    @Test
    void theWorstTextIsGradedWithinASecond() {
        FreeTextGold gold = gold(AWritingPrompt.of(0, 30), List.of());
        for (String piece : List.of("walk ", "a", "up up walks ", "🙂", "e\u0301\u0301", ".,'")) {
            FreeTextAnswer answer = new FreeTextAnswer(piece.repeat(20_000 / piece.length()));
            Assertions.assertTimeout(Duration.ofSeconds(1), () -> grader.grade(answer, gold));
        }
    }

    @Test
    void aTypicalMistakeExplainsThePointItMisses() {
        ClauseRef clause = new ClauseRef("writing", "1.1");
        Text why = Text.of("en", "Nobody knows when.");
        GoldKey.TypicalMistake mistake = new GoldKey.TypicalMistake(
                JsonNodeFactory.instance.objectNode().put("text", "Stairs soon."), "text-missing-point", clause, why);
        Prompt prompt = AWritingPrompt.of(0, 30);
        Grade.Marked grade = (Grade.Marked) grader.grade(new FreeTextAnswer("Stairs!"), gold(prompt, List.of(mistake)));
        assertThat(grade.errors()).containsExactly(new TypedError("text-missing-point", clause, why));
    }

    @Test
    void aPhraseWithoutWordsIsNoGold() {
        String gold = GOLD.replace("\"Tuesday\"]", "\"…\"]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grader.gold(key(gold, List.of()), AWritingPrompt.of(0, 30)));
    }

    private Grade.Marked grade(String text) {
        return grade(AWritingPrompt.of(0, 30), text);
    }

    private Grade.Marked grade(Prompt prompt, String text) {
        return (Grade.Marked) grader.grade(new FreeTextAnswer(text), gold(prompt, List.of()));
    }

    private FreeTextGold gold(Prompt prompt, List<GoldKey.TypicalMistake> mistakes) {
        return grader.gold(key(GOLD, mistakes), prompt);
    }

    private static GoldKey key(String answer, List<GoldKey.TypicalMistake> mistakes) {
        return new GoldKey(
                new ItemId(new UUID(0, 1)),
                1,
                JsonMapper.shared().readTree(answer),
                List.of(),
                WHOLE,
                Text.of("en", "So."),
                Map.of(),
                mistakes);
    }

    private static List<String> errors(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).toList();
    }
}
