package dev.touchstone.practice;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One thing to do next, always the best there is, and why. */
@Service
@PermitAll
public class NextSteps {

    private final List<NextStepSource> sources;

    /** @param sources in their order */
    NextSteps(List<NextStepSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Empty only where the course has nothing for this learner. */
    @Transactional(readOnly = true)
    public Optional<NextStep> next() {
        return sources.stream().flatMap(source -> source.next().stream()).findFirst();
    }
}
