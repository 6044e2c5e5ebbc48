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
    private final Reviews reviews;

    /** @param sources in their order */
    NextSteps(List<NextStepSource> sources, Reviews reviews) {
        this.sources = List.copyOf(sources);
        this.reviews = reviews;
    }

    /** Empty only where the course has nothing for this learner. */
    @Transactional(readOnly = true)
    public Optional<NextStep> next() {
        return nextWith(reviews.today());
    }

    /** The same for who has worked out today's review already. */
    @Transactional(readOnly = true)
    public Optional<NextStep> nextWith(ReviewPlan review) {
        return sources.stream().flatMap(source -> source.next(review).stream()).findFirst();
    }
}
