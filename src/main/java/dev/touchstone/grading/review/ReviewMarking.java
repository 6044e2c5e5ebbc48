package dev.touchstone.grading.review;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Finds for each planted fault what was said of it, by its box, or by a place within the thing that is missing. */
final class ReviewMarking {

    private final ReviewGold gold;
    private final List<PlantedFault> planted;
    private final List<Fault> named;

    /** For each fault named, the planted one it is about, or -1. */
    private final int[] about;

    ReviewMarking(ReviewAnswer answer, ReviewGold gold) {
        this.gold = gold;
        this.planted = gold.reveal().faults();
        this.named = answer.faults();
        this.about = new int[named.size()];
        Arrays.fill(about, -1);
        for (int fault = 0; fault < planted.size(); fault++) {
            claim(fault, new boolean[named.size()]);
        }
    }

    /** Augments the matching by one planted fault (Kuhn 1955), so that two places in two overlapping things serve both. */
    private boolean claim(int fault, boolean[] tried) {
        for (int i = 0; i < named.size(); i++) {
            if (!tried[i] && isAbout(named.get(i), planted.get(fault))) {
                tried[i] = true;
                if (about[i] < 0 || claim(about[i], tried)) {
                    about[i] = fault;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAbout(Fault named, PlantedFault planted) {
        Area place = named.place();
        if (place == null || planted.box() != null) {
            return place == null && Objects.equals(named.box(), planted.box());
        }
        Area missing = planted.right();
        return missing != null && missing.holds(place);
    }

    /** Planted faults first, in their order, then what was named without one. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int fault = 0; fault < planted.size(); fault++) {
            marks.add(mark(fault));
        }
        for (int i = 0; i < named.size(); i++) {
            if (about[i] < 0) {
                Fault extra = named.get(i);
                marks.add(new FaultMark(Verdict.EXTRA, null, extra, List.of(gold.unjustified(extra))));
            }
        }
        return marks;
    }

    private FaultMark mark(int fault) {
        PlantedFault right = planted.get(fault);
        for (int i = 0; i < named.size(); i++) {
            if (about[i] == fault) {
                Fault said = named.get(i);
                return right.kinds().contains(said.kind())
                        ? new FaultMark(Verdict.RIGHT, fault, said, List.of())
                        : new FaultMark(Verdict.NEAR, fault, said, List.of(gold.wrongKind(right, said)));
            }
        }
        return new FaultMark(Verdict.MISSED, fault, null, List.of(gold.missed(right)));
    }
}
