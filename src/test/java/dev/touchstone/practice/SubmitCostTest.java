package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.skill.Standings;
import dev.touchstone.skill.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What it costs to answer and to come home does not grow with what somebody did before. */
@AccountTest
@Tag("both-databases")
class SubmitCostTest {

    private static final int FEW = 100;
    private static final int MANY = 50_000;
    private static final int ROUNDS = 9;

    /** Milliseconds below which two times are taken as equal on a busy machine. */
    private static final double NOISE = 5;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Practice practice;

    @Autowired
    private NextSteps next;

    @Autowired
    private Reviews reviews;

    @Autowired
    private OwnMistakes mistakes;

    @Autowired
    private Standings standings;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private MovableClock clock;

    /** @param statements asked of the database @param millis the fastest of some times */
    private record Cost(long statements, double millis) {}

    @Test
    void aSubmitAndTheHomeScreenCostTheSameAfterFiftyThousandAnswersAsAfterAHundred() {
        Map<String, Cost> few = costs(someoneWith(FEW));
        Map<String, Cost> many = costs(someoneWith(MANY));

        assertThat(few).hasSize(5).allSatisfy((deed, cost) -> {
            Cost later = many.getOrDefault(deed, cost);
            assertThat(later.statements()).as("statements of " + deed).isEqualTo(cost.statements());
            assertThat(later.millis()).as("time of " + deed).isLessThan(5 * Math.max(NOISE, cost.millis()));
        });
    }

    private Practising someoneWith(int answers) {
        Practising someone = Practising.someone(house).plays(Practising.LESSON, false);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        new LongPast(someone).answers(answers, today);
        return someone;
    }

    private Map<String, Cost> costs(Practising someone) {
        Map<String, Consumer<Practising>> deeds = new LinkedHashMap<>();
        deeds.put("next step", one -> one.does(next::next));
        deeds.put("today's review", one -> one.does(reviews::today));
        deeds.put("own mistakes", one -> one.does(mistakes::mine));
        deeds.put("own standings", one -> one.does(standings::mine));
        Map<String, Cost> costs = new LinkedHashMap<>();
        costs.put("submit", submits(someone));
        deeds.forEach((deed, how) -> costs.put(
                deed,
                new Cost(new Statements(factory).of(() -> how.accept(someone)), fastest(() -> how.accept(someone)))));
        return costs;
    }

    /** Each answers a fresh item rightly. */
    private Cost submits(Practising someone) {
        AttemptState attempt = someone.does(() -> practice.start(Practising.EXERCISE, ROUNDS + 1));
        var turns = attempt.turns().iterator();
        TurnState first = turns.next();
        var right = someone.gold(first).answer();
        long statements = new Statements(factory).of(() -> someone.hands(first, right));
        return new Cost(statements, fastest(() -> someone.answers(turns.next(), true)));
    }

    /** What is added by a busy machine is left out. */
    private static double fastest(Runnable deed) {
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            deed.run();
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        return fastest;
    }
}
