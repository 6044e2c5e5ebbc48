package dev.touchstone.certification;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What exams came to, each told to its own candidate alone. */
@Service
@PermitAll
public class ExamResults {

    private final Sittings sittings;
    private final ExamBanks banks;
    private final Curriculum curriculum;
    private final CurrentPerson me;

    ExamResults(Sittings sittings, ExamBanks banks, Curriculum curriculum, CurrentPerson me) {
        this.sittings = sittings;
        this.banks = banks;
        this.curriculum = curriculum;
        this.me = me;
    }

    /** @throws NotFound for a sitting of somebody else, or one that goes on */
    @Transactional(readOnly = true)
    public ExamResult of(SittingId id) {
        return me.known()
                .flatMap(person -> sittings.own(id.value(), person.value()))
                .filter(sitting -> sitting.submittedAt().isPresent())
                .map(this::of)
                .orElseThrow(() -> new NotFound("There is no result of yours at this address."));
    }

    ExamResult of(Sitting sitting) {
        ExamResult.Outcome outcome = outcome(sitting);
        boolean told = outcome != ExamResult.Outcome.VOIDED && outcome != ExamResult.Outcome.UNDER_REVIEW;
        Instant submitted = sitting.submittedAt().orElseThrow();
        Optional<Program> program = curriculum.findProgram(sitting.program());
        return new ExamResult(
                sitting.id(),
                sitting.program(),
                outcome,
                sitting.result().map(SittingResult::sure).orElse(false),
                sitting.timedOut(),
                told ? sitting.result().map(SittingResult::share).map(ExamShare::of) : Optional.empty(),
                sitting.answers().size(),
                areas(sitting),
                submitted,
                outcome == ExamResult.Outcome.NOT_YET
                        ? program.map(rules -> new Eligibility(rules, Map.of()).after(submitted))
                        : Optional.empty(),
                sitting.reason());
    }

    private static ExamResult.Outcome outcome(Sitting sitting) {
        return switch (sitting.state()) {
            case VOIDED -> ExamResult.Outcome.VOIDED;
            case DECIDED ->
                sitting.result().map(SittingResult::passed).orElse(false)
                        ? ExamResult.Outcome.PASSED
                        : ExamResult.Outcome.NOT_YET;
            default -> ExamResult.Outcome.UNDER_REVIEW;
        };
    }

    private List<ExamResult.Area> areas(Sitting sitting) {
        var bank = banks.get(sitting.bank()).bank();
        Map<String, List<SittingItem>> byArea = sitting.items().stream()
                .filter(SittingItem::isAnswered)
                .collect(Collectors.groupingBy(
                        item -> bank.item(item.bankPlace()).area(),
                        Collectors.mapping(Function.identity(), Collectors.toList())));
        List<ExamResult.Area> areas = new ArrayList<>();
        for (String area : bank.areas()) {
            List<SittingItem> items = byArea.getOrDefault(area, List.of());
            int right = (int) items.stream().filter(SittingItem::reached).count();
            areas.add(new ExamResult.Area(area, items.size(), right));
        }
        return areas;
    }
}
