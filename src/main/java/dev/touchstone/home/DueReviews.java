package dev.touchstone.home;

import dev.touchstone.base.PersonId;
import dev.touchstone.notice.ReminderSource;
import dev.touchstone.practice.ReviewPlan;
import dev.touchstone.practice.Reviews;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reminds those who ask for it of what is due for review, and of nothing else. */
@Component
class DueReviews implements ReminderSource {

    private final Reviews reviews;

    DueReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<Due> due(PersonId person, LocalDate today) {
        ReviewPlan plan = reviews.of(person, today);
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due(plan.asked().size(), plan.minutes()));
    }
}
