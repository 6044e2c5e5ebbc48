package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What every grader promises, tried on cases made from seeds; the seed is in the name of the test.
 *
 * @param <A> the type's answer
 * @param <G> the type's gold
 */
public abstract class GraderPromises<A extends Answer, G> {

    private static final int SEEDS = 200;
    private static final int GUESSES = 40_000;
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-EG"), Locale.GERMANY);

    /** An item with its gold. */
    public record Case(Prompt prompt, GoldKey gold) {

        /** @param answer the gold in the form of gold.yaml */
        public static Case of(Prompt prompt, JsonNode answer) {
            ClauseRef clause = new ClauseRef("a-rulebook", "1.1");
            return new Case(
                    prompt,
                    new GoldKey(
                            prompt.item(), 1, answer, List.of(), clause, Text.of("en", "So."), Map.of(), List.of()));
        }
    }

    protected abstract Grader<A, G> grader();

    /** Some item with some gold; now and then the gold is empty, where the type allows it. */
    protected abstract Case aCase(Random dice);

    /** Some answer to it that says something: right, half right or wrong. */
    protected abstract A anAnswer(Case item, Random dice);

    /** The answer with one mistake less; the same when there is none. */
    protected abstract A repaired(A answer, Case item, Random dice);

    /** The answer with its things named in another order; the same where an answer has no order to it. */
    protected abstract A shuffled(A answer, Random dice);

    /** What someone might say who sees nothing but the form of the answer. */
    protected abstract A blindGuess(Case item, Random dice);

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreLiesBetween0And1AndNoErrorIsNamedExactlyWhenItIs1(long seed) {
        Random dice = new Random(seed);
        Case item = aCase(dice);
        Grade.Marked grade = marked(anAnswer(item, dice), item);
        assertThat(grade.score()).isBetween(0.0, 1.0);
        assertThat(grade.errors().isEmpty()).as("no errors").isEqualTo(grade.score() == 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGoldScores1(long seed) {
        Case item = aCase(new Random(seed));
        Grade.Marked grade = marked(grader().perfect(gold(item)), item);
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUntouchedAnswerIsIncomplete(long seed) {
        Case item = aCase(new Random(seed));
        A untouched = grader().read(JsonNodeFactory.instance.objectNode(), item.prompt());
        assertThat(grader().grade(untouched, gold(item))).isInstanceOf(Grade.Incomplete.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingHereScores1ExactlyWhenTheGoldIsEmpty(long seed) {
        Case item = aCase(new Random(seed));
        grader().nothingHere()
                .ifPresent(nothing -> assertThat(marked(nothing, item).score() == 1)
                        .isEqualTo(nothing.equals(grader().perfect(gold(item)))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderNeverMatters(long seed) {
        Random dice = new Random(seed);
        Case item = aCase(dice);
        A answer = anAnswer(item, dice);
        assertThat(marked(shuffled(answer, dice), item).score())
                .isCloseTo(marked(answer, item).score(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mendingAMistakeNeverLowersTheScore(long seed) {
        Random dice = new Random(seed);
        Case item = aCase(dice);
        A answer = anAnswer(item, dice);
        assertThat(marked(repaired(answer, item, dice), item).score())
                .isGreaterThanOrEqualTo(marked(answer, item).score() - 1e-12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackEqual(long seed) {
        Random dice = new Random(seed);
        Case item = aCase(dice);
        A answer = anAnswer(item, dice);
        assertThat(grader().read(grader().write(answer), item.prompt())).isEqualTo(answer);
    }

    @Test
    void everyThreadAndLocaleGivesTheSameGrade() {
        Random dice = new Random(1);
        Case item = aCase(dice);
        A answer = anAnswer(item, dice);
        Locale before = Locale.getDefault();
        try {
            List<Grade> grades = LOCALES.stream()
                    .flatMap(locale -> {
                        Locale.setDefault(locale);
                        return IntStream.range(0, 64).parallel().mapToObj(each -> grader().grade(answer, gold(item)));
                    })
                    .distinct()
                    .toList();
            assertThat(grades).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void aBlindGuesserScoresWhatTheGraderExpects(long seed) {
        Random dice = new Random(seed);
        Case item = aCase(dice);
        G gold = gold(item);
        double sum = 0;
        for (int i = 0; i < GUESSES; i++) {
            Grade grade = grader().grade(blindGuess(item, dice), gold);
            sum += grade instanceof Grade.Marked marked ? marked.score() : 0;
        }
        assertThat(sum / GUESSES).isCloseTo(grader().guess(gold, item.prompt()), within(0.01));
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void aBlindGuesserReachesAPassMarkNoOftenerThanTheGraderExpects(long seed) {
        Random dice = new Random(seed);
        Case item = aCase(dice);
        G gold = gold(item);
        double pass = 0.7 + 0.3 * dice.nextDouble();
        int reached = 0;
        for (int i = 0; i < GUESSES; i++) {
            A answer = blindGuess(item, dice);
            reached += grader().grade(answer, gold) instanceof Grade.Marked marked
                            && grader().examScore(answer, gold, marked) >= pass
                    ? 1
                    : 0;
        }
        assertThat((double) reached / GUESSES).isLessThan(grader().chance(gold, item.prompt(), pass) + 0.01);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 10);
    }

    protected final G gold(Case item) {
        return grader().gold(item.gold(), item.prompt());
    }

    protected final Grade.Marked marked(A answer, Case item) {
        return (Grade.Marked) grader().grade(answer, gold(item));
    }
}
