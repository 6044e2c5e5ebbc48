package dev.touchstone.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AccountTest
@Tag("both-databases")
@RecordApplicationEvents
class ExamRoomTest {

    private static final String TEXT = "text-labelling";

    @Autowired
    private BeanFactory house;

    @Autowired
    private ExamRoom room;

    @Autowired
    private ExamResults results;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    @Test
    void whoAnswersRightlyPassesAndIsToldByHowMuch() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView end = anna.finishes(anna.begins(TEXT), true);
        ExamResult result = anna.does(() -> results.of(end.id()));
        assertThat(result.outcome()).isEqualTo(ExamResult.Outcome.PASSED);
        assertThat(result.sure()).isTrue();
        assertThat(result.items()).isBetween(10, 50);
        var share = result.share().orElseThrow();
        assertThat(share.low()).isLessThan(share.estimate());
        assertThat(share.bar()).isLessThan(share.estimate());
        assertThat(share.estimate()).isLessThan(share.high());
        assertThat(result.retakeFrom()).isEmpty();
        assertThat(result.areas())
                .hasSize(6)
                .allSatisfy(area -> assertThat(area.right()).isEqualTo(area.items()));
        assertThat(events.stream(SittingDecided.class)
                        .filter(e -> e.sitting().equals(end.id().value())))
                .hasSize(1);
    }

    @Test
    void whoAnswersWronglyIsToldNotYetAndFromWhenToSitAgain() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView end = anna.finishes(anna.begins(TEXT), false);
        ExamResult result = anna.does(() -> results.of(end.id()));
        assertThat(result.outcome()).isEqualTo(ExamResult.Outcome.NOT_YET);
        assertThat(Duration.between(result.submittedAt(), result.retakeFrom().orElseThrow()))
                .isEqualTo(Duration.ofDays(14));
        assertThatThrownBy(() -> anna.does(() -> room.enter(TEXT, ACandidate.PLEDGE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the next sitting is possible from");
    }

    @Test
    void areasAreAskedAlike() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView end = anna.finishes(anna.begins(TEXT), true);
        List<ExamResult.Area> areas = anna.does(() -> results.of(end.id())).areas();
        int most = areas.stream().mapToInt(ExamResult.Area::items).max().orElseThrow();
        int fewest = areas.stream().mapToInt(ExamResult.Area::items).min().orElseThrow();
        assertThat(most - fewest).isLessThanOrEqualTo(1);
    }

    @Test
    void aMissingLevelIsNamedAndNobodySitsWithoutIt() {
        ACandidate anna = ACandidate.without(house);
        assertThatThrownBy(() -> anna.does(() -> room.enter(TEXT, ACandidate.PLEDGE)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the level capable in names-in-text is missing");
        Candidacy way = anna.does(() -> candidacies.mine(TEXT));
        assertThat(way.eligible()).isFalse();
        assertThat(way.missing()).hasSize(4).allMatch(Condition.Level.class::isInstance);
    }

    @Test
    void withoutThePledgeNobodySits() {
        ACandidate anna = ACandidate.of(house, TEXT);
        assertThatThrownBy(() -> anna.does(() -> room.enter(TEXT, new Pledge(true, false))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void ofEightDevicesThatEnterAtOnceOneTakesASeatForAll() throws Exception {
        ACandidate anna = ACandidate.of(house, TEXT);
        List<SittingId> taken = AtOnce.all(devices(
                8,
                anna,
                device -> device.does(() -> room.enter(TEXT, ACandidate.PLEDGE)).id()));
        assertThat(Set.copyOf(taken)).hasSize(1);
    }

    @Test
    void anotherDeviceGoesOnWithTheDraftAndTheTimeThatIsLeft() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView begun = anna.answers(anna.begins(TEXT), true);
        ExamTurn turn = begun.current().orElseThrow();
        anna.does(() -> {
            room.keepDraft(turn.id(), anna.answer(turn, true));
            return turn;
        });
        clock.pass(Duration.ofMinutes(7));
        ACandidate phone = anna.elsewhere();
        SittingView there = phone.does(() -> room.enter(TEXT, ACandidate.PLEDGE));
        assertThat(there.id()).isEqualTo(begun.id());
        assertThat(there.current().orElseThrow().id()).isEqualTo(turn.id());
        assertThat(there.current().orElseThrow().draft()).isNotNull();
        assertThat(there.time().toSeconds()).isCloseTo(83 * 60, within(20L));
    }

    @Test
    void whenTimeIsUpWhatWasAnsweredIsHandedInAndALateAnswerIsNotTaken() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView at = anna.answers(anna.answers(anna.begins(TEXT), true), true);
        ExamTurn turn = at.current().orElseThrow();
        clock.pass(Duration.ofMinutes(91));
        AnswerTaken late = anna.does(() -> room.answer(turn.id(), anna.answer(turn, true)));
        assertThat(late).isInstanceOf(AnswerTaken.TooLate.class);
        ExamResult result = anna.does(() -> results.of(at.id()));
        assertThat(result.timedOut()).isTrue();
        assertThat(result.items()).isEqualTo(2);
        assertThat(result.outcome()).isEqualTo(ExamResult.Outcome.NOT_YET);
    }

    @Test
    void aPauseStopsTheClockAndTheSameItemWaits() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView at = anna.begins(TEXT);
        SittingView paused = anna.does(() -> room.pause(at.id()));
        assertThat(paused.current()).isEmpty();
        clock.pass(Duration.ofMinutes(10));
        SittingView on = anna.does(() -> room.goOn(at.id()));
        assertThat(on.time().toSeconds()).isCloseTo(90 * 60, within(20L));
        assertThat(on.current().orElseThrow().id())
                .isEqualTo(at.current().orElseThrow().id());
        assertThat(on.pausesLeft()).isEqualTo(1);
    }

    @Test
    void aSecondSittingHasOtherItems() {
        ACandidate anna = ACandidate.of(house, "image-labelling");
        SittingView first = anna.finishes(anna.begins("image-labelling"), false);
        clock.pass(Duration.ofDays(15));
        SittingView second = anna.finishes(anna.elsewhere().begins("image-labelling"), false);
        Set<UUID> both = new HashSet<>(anna.items(first.id()));
        both.retainAll(anna.items(second.id()));
        assertThat(anna.items(second.id())).isNotEmpty();
        assertThat(both).isEmpty();
    }

    @Test
    void othersFindNothing() {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView at = anna.begins(TEXT);
        ACandidate ben = ACandidate.of(house, TEXT);
        ExamTurn turn = at.current().orElseThrow();
        assertThatThrownBy(() -> ben.does(() -> room.sitting(at.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ben.does(() -> room.answer(turn.id(), anna.answer(turn, true))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ben.does(() -> room.picture(turn.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ben.does(() -> results.of(at.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwentyThatHandInAtOnceOneIsTakenAndOneDecisionFollows() throws Exception {
        ACandidate anna = ACandidate.of(house, TEXT);
        SittingView last = lastItem(anna, anna.begins(TEXT));
        ExamTurn turn = last.current().orElseThrow();
        var answer = anna.answer(turn, true);
        int before = anna.items(last.id()).size();
        List<AnswerTaken> all =
                AtOnce.all(devices(20, anna, device -> device.does(() -> room.answer(turn.id(), answer))));
        assertThat(all).hasOnlyElementsOfType(AnswerTaken.Taken.class);
        assertThat(anna.items(last.id()).size() - before).isLessThanOrEqualTo(1);
        SittingView end = anna.finishes(anna.does(() -> room.sitting(last.id())), true);
        assertThat(anna.database()
                        .queryForObject(
                                "select count(*) from sitting_item where sitting_id = ? and place = ?",
                                Integer.class,
                                end.id().value(),
                                turn.place()))
                .isEqualTo(1);
        assertThat(end.state()).isEqualTo(SittingState.DECIDED);
    }

    private static <T> List<Callable<T>> devices(int many, ACandidate whose, Function<ACandidate, T> deed) {
        return Stream.generate(whose::elsewhere)
                .limit(many)
                .<Callable<T>>map(device -> () -> deed.apply(device))
                .toList();
    }

    /** Stops before the tenth answer, which may decide. */
    private static SittingView lastItem(ACandidate anna, SittingView begun) {
        SittingView at = begun;
        while (at.answered() < 9) {
            at = anna.answers(at, true);
        }
        return at;
    }
}
