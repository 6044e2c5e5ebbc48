package dev.touchstone.tier.live.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Weeks of live work, as it was or as chance makes it. */
class Weeks {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final List<LiveWeek> weeks = new ArrayList<>();

    /** @param age weeks before {@link #MONDAY} */
    Weeks with(int age, long answers, double right) {
        return with(age, "", answers, right, 0);
    }

    Weeks with(int age, String level, long answers, double right, double guess) {
        weeks.add(new LiveWeek(
                MONDAY.minusWeeks(age),
                level,
                answers,
                Math.round(right * LiveWeek.WHOLE),
                Math.round(guess * answers * LiveWeek.WHOLE)));
        return this;
    }

    List<LiveWeek> all() {
        return List.copyOf(weeks);
    }

    /** How many of so many go wrong. */
    static int wrong(Random chance, int answers, double errs) {
        int wrong = 0;
        for (int answer = 0; answer < answers; answer++) {
            wrong += chance.nextDouble() < errs ? 1 : 0;
        }
        return wrong;
    }
}
