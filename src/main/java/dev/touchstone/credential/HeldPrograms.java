package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In what people are certified now, for modules that build on it. */
@Service
public class HeldPrograms {

    /** A doubt that is not decided takes nothing away. */
    private static final Set<Stage> COUNTING = Set.of(Stage.ACTIVE, Stage.WARNED, Stage.ANSWERED);

    private final CredentialStore store;
    private final Clock clock;

    HeldPrograms(CredentialStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The programs, by slug, of which people hold a valid credential; who holds none is missing. @param people some thousands at most */
    @Transactional(readOnly = true)
    public Map<PersonId, Set<String>> of(Collection<PersonId> people) {
        Map<PersonId, Set<String>> held = new HashMap<>();
        if (!people.isEmpty()) {
            store.inForce(people.stream().map(PersonId::value).toList(), COUNTING, clock.instant())
                    .forEach(one -> held.computeIfAbsent(new PersonId(one.getPerson()), first -> new HashSet<>())
                            .add(one.getProgram()));
        }
        return held;
    }
}
