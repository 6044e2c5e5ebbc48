package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.Examination;
import dev.touchstone.certification.decision.Verdict;

/** Sittings counted. Not for several threads. */
final class ExamTally {

    private static final double PERCENT = 100;

    private final int[] given;
    private int sittings;
    private long items;
    private int passed;
    private int correct;
    private int falseCertified;
    private int falseRefused;
    private int notYet;
    private int unsure;

    ExamTally(Bank bank) {
        given = new int[bank.size()];
    }

    /** @param ability the true one of who sat */
    ExamTally add(Examination sitting, double ability) {
        sittings++;
        items += sitting.given();
        for (int place = 0; place < given.length; place++) {
            given[place] += sitting.gave(place) ? 1 : 0;
        }
        boolean able = ability >= sitting.rule().cut();
        switch (sitting.verdict()) {
            case Verdict.Decided(boolean pass, boolean sure) -> {
                passed += pass ? 1 : 0;
                correct += pass == able ? 1 : 0;
                falseCertified += pass && !able ? 1 : 0;
                falseRefused += !pass && able ? 1 : 0;
                unsure += sure ? 0 : 1;
            }
            case Verdict.NotYet open -> notYet++;
            case Verdict.GoOn unfinished -> throw new IllegalArgumentException("Only finished sittings are counted.");
        }
        return this;
    }

    ExamTally add(ExamTally other) {
        sittings += other.sittings;
        items += other.items;
        for (int place = 0; place < given.length; place++) {
            given[place] += other.given[place];
        }
        passed += other.passed;
        correct += other.correct;
        falseCertified += other.falseCertified;
        falseRefused += other.falseRefused;
        notYet += other.notYet;
        unsure += other.unsure;
        return this;
    }

    double passPct() {
        return percent(passed);
    }

    double meanItems() {
        return (double) items / sittings;
    }

    ExamOutcome outcome() {
        int most = 0;
        int unused = 0;
        for (int times : given) {
            most = Math.max(most, times);
            unused += times == 0 ? 1 : 0;
        }
        return new ExamOutcome(
                sittings,
                meanItems(),
                percent(correct),
                percent(falseCertified),
                percent(falseRefused),
                percent(notYet),
                percent(unsure),
                percent(most),
                unused);
    }

    private double percent(int count) {
        return PERCENT * count / sittings;
    }
}
