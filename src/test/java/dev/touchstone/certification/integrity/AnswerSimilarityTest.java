package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ItemId;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerSimilarityTest {

    @Test
    void whoCopiesMostAnswersIsNamedWithTheSourceAndNobodyElseIs() {
        ExamRoom room = new ExamRoom(11, 40);
        List<SittingFacts> sittings = new ArrayList<>(room.honest(60, 0, 40));
        SittingFacts weak = sittings.get(weakest(sittings));
        sittings.add(room.copier(60, weak, .9));

        AnswerSimilarity similarity = AnswerSimilarity.among(sittings);

        assertThat(similarity.compared()).isEqualTo(61 * 60 / 2);
        assertThat(similarity.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.holds(weak.sitting())).isTrue();
            assertThat(pair.holds(new UUID(1, 60))).isTrue();
            assertThat(pair.shared()).isEqualTo(40);
            assertThat(pair.equal()).isGreaterThan(32);
            assertThat(pair.wrongTogether()).hasSizeGreaterThan(8);
            assertThat(pair.omega()).isGreaterThan(5);
            assertThat(pair.adjusted()).isLessThanOrEqualTo(AnswerSimilarity.ALPHA);
            assertThat(pair.adjusted()).isGreaterThanOrEqualTo(2 * Math.min(pair.gbtChance(), pair.omegaChance()));
        });
        assertThat(similarity.of(weak.sitting())).hasSize(1);
        assertThat(similarity.of(sittings.get((weakest(sittings) + 1) % 60).sitting()))
                .isEmpty();
    }

    @Test
    void honestPeopleAreNotNamed() {
        for (int pool = 0; pool < 40; pool++) {
            assertThat(AnswerSimilarity.among(new ExamRoom(100 + pool, 40).honest(50, 0, 40))
                            .pairs())
                    .isEmpty();
        }
    }

    @Test
    void theSameSittingsNameTheSamePairs() {
        List<SittingFacts> sittings = new ArrayList<>(new ExamRoom(3, 30).honest(30, 0, 30));
        sittings.add(new ExamRoom(3, 30).copier(30, sittings.getFirst(), 1));

        assertThat(AnswerSimilarity.among(sittings)).isEqualTo(AnswerSimilarity.among(sittings));
    }

    @Test
    void fewerThanTenItemsInCommonAreNotCompared() {
        assertThat(AnswerSimilarity.among(List.of(wrong(1, 9, i -> "b"), wrong(2, 9, i -> "b")))
                        .compared())
                .isZero();
        assertThat(AnswerSimilarity.among(List.of(wrong(1, 10, i -> "b"), wrong(2, 10, i -> "b"))))
                .satisfies(similarity -> {
                    assertThat(similarity.compared()).isOne();
                    assertThat(similarity.sittings()).containsExactlyInAnyOrder(new UUID(1, 1), new UUID(1, 2));
                });
        assertThat(AnswerSimilarity.among(List.of()).compared()).isZero();
    }

    @Test
    void aPersonIsNotComparedWithThemselves() {
        SittingFacts first = wrong(1, 20, i -> "b");
        SittingFacts again = new SittingFacts(new UUID(1, 2), first.person(), first.at(), first.answers());

        assertThat(AnswerSimilarity.among(List.of(first, again)).compared()).isZero();
    }

    @Test
    void sharesOfWrongAnswersAreThoseOfEverybody() {
        List<SittingFacts> sittings =
                List.of(wrong(1, 1, i -> "b"), wrong(2, 1, i -> "b"), wrong(3, 1, i -> "b"), wrong(4, 1, i -> "c"));
        WrongAnswers wrong = new WrongAnswers(sittings);
        AnswerFact answer = sittings.getFirst().answers().getFirst();

        assertThat(wrong.share(answer)).isEqualTo(.75);
        assertThat(wrong.equal(answer.item())).isEqualTo(.625);
        assertThat(wrong.equal(new ItemId(new UUID(0, 99)))).isZero();
    }

    /** Two people, ten items, all wrong with the same answer everywhere: of wrong answers only right and wrong are left to compare. */
    @Test
    void whereEverybodyIsWrongAlikeTheChanceIsThatOfBeingWrong() {
        SittingFacts one = wrong(1, 10, i -> "b");
        SittingFacts two = wrong(2, 10, i -> "b");
        PairComparison pair = comparison(one, two);
        double p = one.answers().getFirst().curve().expected(one.ability());

        assertThat(pair.equal()).isEqualTo(10);
        assertThat(pair.gbtChance()).isCloseTo(Math.pow(p * p + (1 - p) * (1 - p), 10), within(1e-12));
        assertThat(pair.omegaChance()).isCloseTo(Math.min(1, 2 * Math.pow(1 - p, 10)), within(1e-12));
        assertThat(pair.omega()).isCloseTo(10 * p / Math.sqrt(10 * p * (1 - p)), within(1e-9));
    }

    @Test
    void answersThatAreNotKnownAreComparedAsRightAndWrongOnly() {
        List<SittingFacts> unknown = List.of(wrong(1, 12, null), wrong(2, 12, null));
        List<SittingFacts> alike = List.of(wrong(1, 12, i -> "b"), wrong(2, 12, i -> "b"));

        assertThat(comparison(unknown.getFirst(), unknown.getLast()).gbtChance())
                .isEqualTo(comparison(alike.getFirst(), alike.getLast()).gbtChance());
    }

    @Test
    void fiveHundredSittingsOfFiftyItemsTakeSeconds() {
        List<SittingFacts> sittings = new ExamRoom(5, 50).honest(500, 0, 50);
        long before = System.nanoTime();

        AnswerSimilarity similarity = AnswerSimilarity.among(sittings);

        assertThat(similarity.compared()).isEqualTo(500 * 499 / 2);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    private static PairComparison comparison(SittingFacts one, SittingFacts two) {
        List<SittingFacts> both = List.of(one, two);
        WrongAnswers wrong = new WrongAnswers(both);
        var numbers = new HashMap<ItemId, Integer>();
        one.answers().forEach(answer -> numbers.putIfAbsent(answer.item(), numbers.size()));
        var texts = new HashMap<String, Integer>();
        double[] equal = one.answers().stream()
                .mapToDouble(answer -> wrong.equal(answer.item()))
                .toArray();
        PairComparison pair = new PairComparison(equal, equal.length);
        pair.compare(AnswerSheet.of(one, numbers, texts, wrong), AnswerSheet.of(two, numbers, texts, wrong));
        return pair;
    }

    private static int weakest(List<SittingFacts> sittings) {
        return IntStream.range(0, 60)
                .boxed()
                .min(Comparator.comparingDouble(i -> sittings.get(i).ability()))
                .orElseThrow();
    }

    private static SittingFacts wrong(int number, int items, @Nullable IntFunction<String> text) {
        return new SittingFacts(
                new UUID(1, number),
                new PersonId(new UUID(2, number)),
                ExamRoom.START,
                IntStream.range(0, items)
                        .mapToObj(item -> new AnswerFact(
                                new ItemId(new UUID(0, item)),
                                new ItemCurve(1, 0, .25),
                                false,
                                Optional.ofNullable(text).map(known -> known.apply(item)),
                                OptionalDouble.empty(),
                                0))
                        .toList());
    }
}
