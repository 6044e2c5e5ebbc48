package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.ItemId;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignalsTest {

    @Test
    void oneWhoGuessesWithoutReadingIsSeen() {
        ExamRoom room = new ExamRoom(1, 40, 40);
        ExamRoom.Candidate who = new ExamRoom.Candidate(0, 0);
        List<ExamRoom.Item> drawn = room.drawn(20);
        SittingFacts sitting = room.sitting(
                100,
                IntStream.range(0, 20)
                        .mapToObj(i -> i < 12 ? room.honest(drawn.get(i), who) : room.rapid(drawn.get(i)))
                        .toList());

        Signals signals = amongHonest(room, sitting);

        assertThat(signals.found())
                .filteredOn(RapidGuessing.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(RapidGuessing.class, rapid -> {
                    assertThat(rapid.rapid()).isEqualTo(8);
                    assertThat(rapid.timed()).isEqualTo(20);
                    assertThat(rapid.effort()).isEqualTo(.6);
                    assertThat(rapid.strength()).isEqualTo(Strength.CLEAR);
                });
        assertThat(signals.wantsALook()).isTrue();
    }

    @Test
    void oneSlipIsNotRapidGuessing() {
        assertThat(new RapidGuessing(5, 1, 0, .8).raised()).isFalse();
        assertThat(new RapidGuessing(5, 2, 0, .6).raised()).isTrue();
        assertThat(new RapidGuessing(40, 2, 0, .95).raised()).isFalse();
    }

    @Test
    void whoKnowsOldItemsBeforehandStandsOutAgainstTheFreshOnes() {
        ExamRoom room = new ExamRoom(2, 60, 40);
        ExamRoom.Candidate who = new ExamRoom.Candidate(-1.2, 0);
        SittingFacts sitting = room.sitting(
                100,
                room.bank().stream()
                        .map(item -> item.shownBefore() > 50 ? room.known(item, who) : room.honest(item, who))
                        .toList());

        assertThat(amongHonest(room, sitting).found())
                .filteredOn(FreshAgainstOld.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(FreshAgainstOld.class, both -> {
                    assertThat(both.old()).isEqualTo(40);
                    assertThat(both.fresh()).isEqualTo(20);
                    assertThat(both.righter()).isGreaterThan(FreshAgainstOld.BOUND);
                    assertThat(both.faster()).isGreaterThan(FreshAgainstOld.BOUND);
                });
    }

    @Test
    void anItemThatLeakedIsSaidOfEverySittingThatHasItSince() {
        ExamRoom room = new ExamRoom(6, 20);
        List<SittingFacts> sittings = IntStream.range(0, 260)
                .mapToObj(number -> {
                    ExamRoom.Candidate who = room.candidate();
                    return room.sitting(
                            number,
                            room.bank().stream()
                                    .map(item ->
                                            number >= 160 && item == room.bank().get(3)
                                                    ? room.known(item, who)
                                                    : room.honest(item, who))
                                    .toList());
                })
                .toList();
        PoolFacts pool = PoolFacts.of(sittings.reversed());

        assertThat(leaked(sittings.getLast(), pool))
                .containsExactly(room.bank().get(3).id());
        assertThat(leaked(sittings.getFirst(), pool)).isEmpty();
        assertThat(pool.drift(room.bank().get(3).id()).orElseThrow().suspected())
                .isPresent();
    }

    @Test
    void hardItemsRightAndEasyOnesWrongDoNotGoTogether() {
        SittingFacts odd = sitting(20, item -> (item - 9.5) / 5, item -> item >= 10, OptionalDouble.empty());

        assertThat(Signals.of(odd, PoolFacts.of(List.of(odd))).found())
                .singleElement()
                .isInstanceOfSatisfying(PersonFit.class, fit -> {
                    assertThat(fit.lz()).isLessThan(-3);
                    assertThat(fit.strength()).isEqualTo(Strength.SLIGHT);
                });
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        SittingFacts untimed = sitting(20, item -> (item - 9.5) / 5, item -> item < 10, OptionalDouble.empty());
        SittingFacts alike = sitting(20, item -> 0, item -> item < 10, OptionalDouble.empty());
        SittingFacts nothing = sitting(0, item -> 0, item -> true, OptionalDouble.empty());

        assertThat(alone(untimed).silent())
                .containsExactlyInAnyOrder(
                        Signal.Kind.RAPID, Signal.Kind.LEAKED, Signal.Kind.SIMILAR, Signal.Kind.FRESH_AGAINST_OLD);
        assertThat(alone(alike).silent()).contains(Signal.Kind.PERSON_FIT);
        assertThat(alone(nothing).silent()).containsExactlyInAnyOrder(Signal.Kind.values());
        assertThat(alone(nothing).wantsALook()).isFalse();
    }

    @Test
    void allRightAllWrongAndOneItemRaiseNothing() {
        for (boolean right : new boolean[] {true, false}) {
            SittingFacts all = sitting(30, item -> (item - 14.5) / 7, item -> right, OptionalDouble.of(30));
            assertThat(alone(all).found()).isEmpty();
            assertThat(all.ability()).isBetween(right ? 1.0 : -4, right ? 4.0 : -1);
            assertThat(alone(sitting(1, item -> 0, item -> right, OptionalDouble.of(1)))
                            .found())
                    .isEmpty();
        }
    }

    @Test
    void theModeIsWhereThePosteriorHasNoSlope() {
        assertThat(sitting(0, item -> 0, item -> true, OptionalDouble.empty()).ability())
                .isCloseTo(0, within(1e-9));
        double mode =
                sitting(1, item -> 0, item -> true, OptionalDouble.empty(), 0).ability();
        assertThat(mode).isCloseTo(1 - 1 / (1 + Math.exp(-mode)), within(1e-9));
    }

    @Test
    void theSameFactsGiveTheSameSignals() {
        ExamRoom room = new ExamRoom(8, 40);
        List<SittingFacts> sittings = new ArrayList<>(room.honest(60, 0, 30));
        sittings.add(room.copier(60, sittings.getFirst(), 1));
        List<SittingFacts> shuffled = new ArrayList<>(sittings);
        Collections.reverse(shuffled);

        assertThat(PoolFacts.of(shuffled)).isEqualTo(PoolFacts.of(sittings));
        assertThat(Signals.of(sittings.getLast(), PoolFacts.of(shuffled)))
                .isEqualTo(Signals.of(sittings.getLast(), PoolFacts.of(sittings)))
                .satisfies(signals -> assertThat(signals.found()).anyMatch(SimilarAnswers.class::isInstance));
    }

    @Test
    void theStrongestComesFirst() {
        ExamRoom room = new ExamRoom(9, 30);
        List<SittingFacts> sittings = new ArrayList<>(room.honest(40, 0, 30));
        SittingFacts copied = room.copier(40, sittings.getFirst(), 1);
        SittingFacts hasty = room.sitting(
                41,
                IntStream.range(0, 30)
                        .mapToObj(i -> {
                            AnswerFact answer = copied.answers().get(i);
                            return i < 4
                                    ? new AnswerFact(
                                            answer.item(),
                                            answer.curve(),
                                            answer.right(),
                                            answer.wrong(),
                                            OptionalDouble.of(1),
                                            200)
                                    : answer;
                        })
                        .toList());
        sittings.add(hasty);

        assertThat(Signals.of(hasty, PoolFacts.of(sittings)).found())
                .extracting(Signal::kind)
                .startsWith(Signal.Kind.SIMILAR)
                .contains(Signal.Kind.RAPID);
    }

    @Test
    void factsThatCannotBeAreRefused() {
        AnswerFact one = fact(0, 0, true, OptionalDouble.of(3), .25);
        assertThatIllegalArgumentException().isThrownBy(() -> fact(0, 0, true, OptionalDouble.of(-1), .25));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExamRoom(1, 2).sitting(1, List.of(one, one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AnswerFact(one.item(), one.curve(), true, Optional.of("b"), OptionalDouble.empty(), 0));
    }

    private static List<ItemId> leaked(SittingFacts sitting, PoolFacts pool) {
        return Signals.of(sitting, pool).found().stream()
                .flatMap(signal -> signal instanceof LeakedItems leaked ? leaked.items().stream() : Stream.empty())
                .toList();
    }

    private static Signals amongHonest(ExamRoom room, SittingFacts sitting) {
        List<SittingFacts> all = new ArrayList<>(room.honest(60, 0, room.bank().size()));
        all.add(sitting);
        return Signals.of(sitting, PoolFacts.of(all));
    }

    private static Signals alone(SittingFacts sitting) {
        return Signals.of(sitting, PoolFacts.of(List.of(sitting)));
    }

    private static SittingFacts sitting(
            int items, IntToDoubleFunction difficulty, IntPredicate right, OptionalDouble seconds) {
        return sitting(items, difficulty, right, seconds, .2);
    }

    private static SittingFacts sitting(
            int items, IntToDoubleFunction difficulty, IntPredicate right, OptionalDouble seconds, double guess) {
        return new ExamRoom(1, 1)
                .sitting(
                        1,
                        IntStream.range(0, items)
                                .mapToObj(item ->
                                        fact(item, difficulty.applyAsDouble(item), right.test(item), seconds, guess))
                                .toList());
    }

    private static AnswerFact fact(int item, double difficulty, boolean right, OptionalDouble seconds, double guess) {
        return new AnswerFact(
                new ItemId(new UUID(3, item)),
                new ItemCurve(1, difficulty, guess),
                right,
                right ? Optional.empty() : Optional.of("b"),
                seconds,
                100);
    }
}
