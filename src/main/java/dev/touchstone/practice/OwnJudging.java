package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.preference.PreferenceDetails;
import dev.touchstone.grading.preference.BiasMirrors;
import dev.touchstone.grading.preference.BiasMirrors.Index;
import dev.touchstone.grading.preference.BiasMirrors.Judged;
import dev.touchstone.practice.JudgingReport.Figure;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what moves them when they compare answers. Each sees their own alone, and no score rests on it. */
@Service
@PermitAll
public class OwnJudging {

    private final Attempts attempts;
    private final AnswerJson json;
    private final Curriculum curriculum;
    private final CurrentPerson me;

    OwnJudging(Attempts attempts, AnswerJson json, Curriculum curriculum, CurrentPerson me) {
        this.attempts = attempts;
        this.json = json;
        this.curriculum = curriculum;
        this.me = me;
    }

    @Transactional(readOnly = true)
    public JudgingReport mine() {
        BiasMirrors mirrors = BiasMirrors.of(me.known()
                .map(person -> firstAnswers(person.value(), comparisons()))
                .orElse(List.of()));
        return new JudgingReport(
                figure(mirrors.selfConsistency()),
                figure(mirrors.position()),
                figure(mirrors.length()),
                figure(mirrors.flattery()));
    }

    private List<UUID> comparisons() {
        return curriculum.exercises().stream()
                .filter(exercise -> exercise.type().equals("preference"))
                .flatMap(exercise -> exercise.items().stream())
                .map(item -> item.id().value())
                .toList();
    }

    private Collection<Judged> firstAnswers(UUID person, List<UUID> items) {
        Map<UUID, Judged> first = new LinkedHashMap<>();
        for (GivenAnswer given : attempts.given(person, items)) {
            first.computeIfAbsent(given.item(), item -> judged(given));
        }
        return first.values();
    }

    private Judged judged(GivenAnswer given) {
        ItemId item = new ItemId(given.item());
        var details = (PreferenceDetails) curriculum.item(item).details().get();
        return Judged.of(item, details, json.read(given.json()));
    }

    private static Figure figure(Index index) {
        return new Figure(index.n(), index.value());
    }
}
