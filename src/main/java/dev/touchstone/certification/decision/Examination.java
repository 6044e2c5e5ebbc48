package dev.touchstone.certification.decision;

import dev.touchstone.skill.irt.Posterior;
import java.util.Collection;
import java.util.List;

/**
 * One sitting as the rule sees it: what was given, what was answered, and what follows. A pure function of bank, rule and answers,
 * so a sitting can be replayed at any time to the same digits. Immutable.
 */
public final class Examination {

    private final Bank bank;
    private final ExamRule rule;
    private final Drawn drawn;
    private final Posterior posterior;

    /** An answer to the item at that place of the bank, right when its score reached the item's pass mark. */
    public record Answered(int place, boolean right) {}

    private Examination(Bank bank, ExamRule rule, Drawn drawn, Posterior posterior) {
        this.bank = bank;
        this.rule = rule;
        this.drawn = drawn;
        this.posterior = posterior;
    }

    /** Before the first item. @param met places of items that the person knows, from practice or an earlier sitting */
    public static Examination begin(Bank bank, ExamRule rule, Collection<Integer> met) {
        return new Examination(bank, rule, Drawn.nothing(bank).met(met), Posterior.PRIOR);
    }

    /** @param rejected places of items that were chosen for the person and not given */
    public static Examination replay(
            Bank bank, ExamRule rule, Collection<Integer> met, Collection<Integer> rejected, List<Answered> answers) {
        Examination examination = begin(bank, rule, met).rejected(List.copyOf(rejected));
        for (Answered answer : answers) {
            examination = examination.answered(answer.place(), answer.right());
        }
        return examination;
    }

    /** After one more answer. @throws IllegalArgumentException if the item was met or answered before */
    public Examination answered(int place, boolean right) {
        return new Examination(bank, rule, drawn.given(place), posterior.answered(bank.curve(place), right));
    }

    /** After items were chosen and not given: they stay blocked for this person, as {@link Selection} explains. */
    public Examination rejected(List<Integer> places) {
        return places.isEmpty() ? this : new Examination(bank, rule, drawn.rejected(places), posterior);
    }

    public Verdict verdict() {
        boolean more = drawn.more();
        if (drawn.given() < rule.fewest()) {
            return more ? new Verdict.GoOn() : new Verdict.NotYet();
        }
        double above = posterior.above(rule.cut());
        if (above >= rule.sure()) {
            return new Verdict.Decided(true, true);
        }
        if (above <= 1 - rule.sure()) {
            return new Verdict.Decided(false, true);
        }
        if (more && (drawn.given() < rule.most() || rule.undecided() == Undecided.EXTEND)) {
            return new Verdict.GoOn();
        }
        return rule.undecided() == Undecided.NOT_YET
                ? new Verdict.NotYet()
                : new Verdict.Decided(posterior.mean() >= rule.cut(), false);
    }

    public ShareEstimate share() {
        return ShareEstimate.of(bank, posterior, rule.cut());
    }

    public Bank bank() {
        return bank;
    }

    public ExamRule rule() {
        return rule;
    }

    /** What is believed of the ability. */
    public Posterior posterior() {
        return posterior;
    }

    /** How many items were answered. */
    public int given() {
        return drawn.given();
    }

    /** How many of them are of that area. */
    public int givenOf(int area) {
        return drawn.givenOf(area);
    }

    /** Whether the item at that place was answered. */
    public boolean gave(int place) {
        return drawn.gave(place);
    }

    /** Whether the item at that place was neither answered, nor met, nor rejected. */
    public boolean free(int place) {
        return drawn.free(place);
    }

    /** Whether the item at that place was chosen and never given. */
    public boolean blocked(int place) {
        return drawn.rejected(place);
    }
}
