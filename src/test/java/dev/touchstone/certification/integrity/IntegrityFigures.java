package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often each signal is raised: among honest people, and among those of whom the simulation knows better. */
@Tag("figures")
class IntegrityFigures {

    private static final int HONEST = 10_000;
    private static final int PLANTED = 1_000;

    private final List<List<String>> rows = new ArrayList<>();

    @Test
    void signalsAmongHonestPeopleAndOthers() throws Exception {
        IntegrityTrials thirty = IntegrityTrials.of(1, 30, 30);
        double rapid = thirty.rapid(HONEST, 0);
        row("rapid answers, 30 items", rapid, "–", "5 not read", thirty.rapid(PLANTED, 5));
        row("", rapid, "–", "10 not read", thirty.rapid(PLANTED, 10));

        double leaked = IntegrityTrials.leaks(100, 1_000, 1_000, 0).suspected();
        IntegrityTrials.Leaks all = IntegrityTrials.leaks(100, 500, 200, 1);
        IntegrityTrials.Leaks half = IntegrityTrials.leaks(100, 500, 200, .5);
        row("leaked item, 1,000 answers", leaked, "–", leaked("everybody", all), all.suspected());
        row("", leaked, "–", leaked("every second person", half), half.suspected());

        double pools = IntegrityTrials.similarHonest(PLANTED, 40, 40);
        for (double copied : new double[] {.3, .5, .8}) {
            row(
                    copied == .3 ? "similar answers, 40 items; honest: pools of 40 people" : "",
                    pools,
                    "0.1 %",
                    String.format(Locale.ROOT, "%.0f %% copied, pool of 100 people", copied * 100),
                    IntegrityTrials.similarFound(200, 100, 40, copied));
        }
        double[] small = IntegrityTrials.smallChances(100, 60, 40, .001);
        row("GBT at .001 for one pair", small[0], "0.1 %", "", Double.NaN);
        row("omega at .001 for one pair", small[1], "0.1 %", "", Double.NaN);

        IntegrityTrials mixed = IntegrityTrials.of(2, 40, 25);
        double fresh = mixed.fresh(HONEST, 0);
        row("old against fresh, 25 and 15 items", fresh, "0.25 %", "all old ones known", mixed.fresh(PLANTED, 25));
        row("", fresh, "0.25 %", "every second old one known", mixed.fresh(PLANTED, 13));

        double worstFit = 0;
        double noticed = 0;
        for (int items : new int[] {20, 30, 50}) {
            IntegrityTrials trials = IntegrityTrials.of(items, items, items);
            double fit = trials.fit(HONEST, 0, false);
            worstFit = Math.max(worstFit, fit);
            double found = trials.fit(PLANTED, items / 3, false);
            noticed = items == 20 ? found : noticed;
            row("person fit, " + items + " items", fit, "1 %", "any third known", found);
            row("", fit, "1 %", "the hardest third known", trials.fit(PLANTED, items / 3, true));
        }

        Tables.ofPerformance()
                .write("integrity", List.of("signal", "raised by honest ones", "nominal", "planted", "found"), rows);

        assertThat(rapid * HONEST).isLessThanOrEqualTo(RapidGuessing.FALSE_ALARMS);
        assertThat(leaked * HONEST).isLessThanOrEqualTo(LeakedItems.FALSE_ALARMS);
        assertThat(pools * PLANTED).isLessThanOrEqualTo(SimilarAnswers.FALSE_ALARMS);
        assertThat(fresh * HONEST).isLessThanOrEqualTo(1.5 * FreshAgainstOld.FALSE_ALARMS);
        assertThat(noticed * 100).isCloseTo(PersonFit.NOTICED_AT_20, within(3.0));
        assertThat(worstFit * HONEST).isLessThanOrEqualTo(1.2 * PersonFit.FALSE_ALARMS);
    }

    private static String leaked(String knowing, IntegrityTrials.Leaks leaks) {
        return String.format(Locale.ROOT, "known to %s; %.0f answers later", knowing, leaks.after());
    }

    private void row(String signal, double honest, String nominal, String planted, double found) {
        rows.add(List.of(
                signal,
                percent(honest),
                nominal,
                planted.isEmpty() ? "–" : planted,
                Double.isNaN(found) ? "–" : percent(found)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }
}
