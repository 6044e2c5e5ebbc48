package dev.touchstone.tier.live;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agencies reported of a person. The answers stay without them: what an agency paid for rests on its counts. */
@Component
class LiveData implements PersonalData {

    private final LiveRows rows;

    LiveData(LiveRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("live_answer", "live_week", "live_batch");
    }

    /** Weeks are sums of answers, and batches say nothing of people. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "live_answer", rows.of(person).stream().map(LiveData::told).toList());
    }

    private static Map<String, Object> told(LiveAnswer answer) {
        LiveAnswerRow shown = LiveAnswerRow.of(answer, false);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", shown.id());
        row.put("revision", shown.revision());
        row.put("skill", shown.skill());
        shown.score().ifPresent(score -> row.put("score", score));
        row.put("counts", shown.score().isPresent());
        shown.level().ifPresent(level -> row.put("level", level));
        row.put("guess", shown.guess());
        row.put("answeredAt", shown.answeredAt());
        row.put("receivedAt", shown.receivedAt());
        shown.reason().ifPresent(reason -> row.put("reason", reason));
        return row;
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        rows.forget(person, tombstone);
    }
}
