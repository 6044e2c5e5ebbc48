package dev.touchstone.certification.decision;

import java.util.List;
import java.util.random.RandomGenerator;

/** A sitting with a simulated person, from the first item to the verdict. */
public record Trial(Bank bank, ExamRule rule, Selection selection) {

    /** With the usual selection. */
    public Trial(Bank bank, ExamRule rule) {
        this(bank, rule, Selection.atTheCut(bank, rule.cut()));
    }

    /** @return the sitting at its end, with a verdict that does not go on */
    public Examination run(Candidate candidate, RandomGenerator random) {
        Examination sitting = Examination.begin(bank, rule, List.of());
        while (sitting.verdict() instanceof Verdict.GoOn) {
            Selection.Choice choice = selection.next(sitting, random).orElseThrow();
            sitting = sitting.rejected(choice.rejected())
                    .answered(choice.place(), candidate.answers(bank, choice.place(), random));
        }
        return sitting;
    }
}
