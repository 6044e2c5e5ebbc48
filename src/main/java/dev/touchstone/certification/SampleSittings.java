package dev.touchstone.certification;

import dev.touchstone.base.PersonId;
import dev.touchstone.certification.decision.Examination;
import dev.touchstone.certification.decision.Selection;
import dev.touchstone.certification.decision.Verdict;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Program;
import dev.touchstone.grading.Grading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exams of a demonstration: sat by sample people on an earlier day, asked and decided by the rule that everybody sits by. */
@Component
@Profile("demo")
public class SampleSittings {

    private static final Duration AN_ITEM = Duration.ofSeconds(70);

    private final Sittings sittings;
    private final ExamBanks banks;
    private final Grading grading;
    private final ApplicationEventPublisher events;

    SampleSittings(Sittings sittings, ExamBanks banks, Grading grading, ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.banks = banks;
        this.grading = grading;
        this.events = events;
    }

    /**
     * Sits a program from the first item to the decision.
     *
     * @param chance of a right answer, 0 to 1
     * @return whether it was passed
     */
    @Transactional
    public boolean sit(PersonId person, Program program, double chance, Instant then) {
        PinnedBank bank = banks.current(program);
        SplittableRandom luck = new SplittableRandom(person.value().getLeastSignificantBits());
        Sitting sitting = sittings.save(
                new Sitting(person, program.uuid(), bank.id(), SittingTerms.of(program, 1), luck.nextLong(), then));
        sitting.start(then);
        Selection selection = Selection.atTheCut(bank.bank(), program.cut());
        Examination examination = Examination.begin(bank.bank(), sitting.rule(), List.of());
        Instant at = then;
        while (examination.verdict() instanceof Verdict.GoOn) {
            Optional<Selection.Choice> choice = selection.next(examination, luck);
            if (choice.isEmpty()) {
                break;
            }
            int place = choice.get().place();
            boolean right = luck.nextDouble() < chance;
            ItemId item = new ItemId(bank.bank().item(place).id());
            SittingItem given = sitting.give(place, choice.get().rejected(), item, grading.currentRevision(item), at);
            at = at.plus(AN_ITEM).plusSeconds(luck.nextInt(60));
            given.submit(new ExamAnswer("{\"sample\":" + luck.nextInt() + "}", right ? 1 : 0, right, "sample"), at);
            examination = examination.rejected(choice.get().rejected()).answered(place, right);
        }
        SittingResult result = SittingResult.of(examination);
        sitting.submit(result, false, at);
        sitting.decide(at);
        events.publishEvent(new SittingDecided(sitting.id().value(), at));
        return result.passed();
    }
}
