package dev.touchstone.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.practice.AVeteran;
import dev.touchstone.practice.Cost;
import dev.touchstone.testbed.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What it costs to come home and to hand in an answer, with little behind somebody and with much. */
@Tag("figures")
class HomeCostFigures extends ComingHome {

    private static final int MANY = 50_000;

    @Test
    void homeAndASubmitWithMuchAndWithLittleBehindSomeone() throws IOException {
        AVeteran little = AVeteran.of(FEW, house);
        AVeteran much = AVeteran.of(MANY, house);
        AVeteran first = AVeteran.of(FEW, house);
        homeOf(first);
        first.submits();

        Cost homeFew = homeOf(little);
        Cost homeMany = homeOf(much);
        Cost submitFew = little.submits();
        Cost submitMany = much.submits();
        Tables.ofPerformance()
                .write(
                        "home-cost",
                        List.of(
                                "deed",
                                head("statements", FEW),
                                head("statements", MANY),
                                head("ms", FEW),
                                head("ms", MANY)),
                        List.of(
                                row("open the learner's home", homeFew, homeMany),
                                row("submit", submitFew, submitMany)));
        assertThat(homeMany.statements()).isEqualTo(homeFew.statements());
        assertThat(submitMany.statements()).isEqualTo(submitFew.statements());
    }

    private static List<String> row(String deed, Cost few, Cost many) {
        return List.of(
                deed, Long.toString(few.statements()), Long.toString(many.statements()), millis(few), millis(many));
    }

    private static String head(String figure, int answers) {
        return String.format(Locale.ROOT, "%s, %,d answers", figure, answers);
    }

    private static String millis(Cost cost) {
        return String.format(Locale.ROOT, "%.1f", cost.millis());
    }
}
