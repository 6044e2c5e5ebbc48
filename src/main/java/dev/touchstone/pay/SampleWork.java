package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import dev.touchstone.labeling.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Working time of a demonstration: what sample people did on earlier days, measured and paid as if it had been seen then. */
@Component
@Profile("demo")
public class SampleWork {

    private final Metering metering;
    private final ActivitySpans spans;
    private final PayOffers offers;

    SampleWork(Metering metering, ActivitySpans spans, PayOffers offers) {
        this.metering = metering;
        this.spans = spans;
        this.offers = offers;
    }

    /** One stretch without a break, by the terms the person has now. */
    @Transactional
    public void work(PersonId person, Work work, ZoneId zone, Instant start, Duration time) {
        OpenSpan span = new OpenSpan(
                UUID.randomUUID(), person, work, offers.of(person, work).terms(), zone, start, start, Optional.empty());
        spans.begin(span);
        metering.close(span, start.plus(time));
    }
}
