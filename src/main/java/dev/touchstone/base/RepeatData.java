package dev.touchstone.base;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that a person's programs sent under a key, for the day they are kept. */
@Component
class RepeatData implements PersonalData {

    private final KeptReplies replies;

    RepeatData(KeptReplies replies) {
        this.replies = replies;
    }

    @Override
    public Set<String> tables() {
        return Set.of("kept_reply");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "kept_reply",
                replies.findByPersonIdOrderByBegunAt(person.value()).stream()
                        .map(KeptReply::told)
                        .toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        replies.deleteAllOf(person.value());
    }
}
