package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.skill.Standings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What it costs to answer and to look ahead does not grow with what somebody did before. */
@AccountTest
@Tag("both-databases")
class SubmitCostTest {

    private static final int FEW = 100;
    private static final int MANY = 50_000;

    /** Milliseconds below which two times are taken as equal on a busy machine. */
    private static final double NOISE = 5;

    @Autowired
    private BeanFactory house;

    @Autowired
    private NextSteps next;

    @Autowired
    private Reviews reviews;

    @Autowired
    private OwnMistakes mistakes;

    @Autowired
    private Standings standings;

    @Test
    void aSubmitAndWhatHomeReadsCostTheSameAfterFiftyThousandAnswersAsAfterAHundred() {
        Map<String, Cost> few = costs(AVeteran.of(FEW, house));
        Map<String, Cost> many = costs(AVeteran.of(MANY, house));

        assertThat(few).hasSize(5).allSatisfy((deed, cost) -> {
            Cost later = many.getOrDefault(deed, cost);
            assertThat(later.statements()).as("statements of " + deed).isEqualTo(cost.statements());
            assertThat(later.millis()).as("time of " + deed).isLessThan(5 * Math.max(NOISE, cost.millis()));
        });
    }

    private Map<String, Cost> costs(AVeteran someone) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        costs.put("submit", someone.submits());
        costs.put("next step", someone.does(next::next));
        costs.put("today's review", someone.does(reviews::today));
        costs.put("own mistakes", someone.does(mistakes::mine));
        costs.put("own standings", someone.does(standings::overview));
        return costs;
    }
}
