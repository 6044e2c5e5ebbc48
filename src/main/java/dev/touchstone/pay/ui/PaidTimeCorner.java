package dev.touchstone.pay.ui;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Words;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkChip;
import dev.touchstone.labeling.WorkCorner;
import dev.touchstone.labeling.WorkMeter;
import dev.touchstone.labeling.WorkNotice;
import dev.touchstone.pay.PaidClock;
import dev.touchstone.pay.PayOffer;
import dev.touchstone.pay.PayOffers;
import dev.touchstone.pay.PayWords;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** The time that counts, in the corner of every player; and what has to be known where nobody pays it. */
@Component
class PaidTimeCorner implements WorkCorner {

    private final PayOffers offers;
    private final PaidClock clock;
    private final WorkMeter meter;
    private final CurrentPerson me;

    PaidTimeCorner(PayOffers offers, PaidClock clock, WorkMeter meter, CurrentPerson me) {
        this.offers = offers;
        this.clock = clock;
        this.meter = meter;
        this.me = me;
    }

    @Override
    public WorkChip chip(Work work, BooleanSupplier going) {
        PayOffer offer = offers.of(me.id(), work);
        boolean paid = offer instanceof PayOffer.Paid;
        PayWords words = words();
        long cut = PaidClock.STOPS_AFTER.toMinutes();
        Map<String, String> said = Map.of(
                "label", words.say(paid ? "pay.chip.paid" : "pay.chip.recorded"),
                "minutes", words.say("pay.chip.minutes"),
                "running", words.say("pay.chip.running"),
                "stopped", words.say("pay.chip.stopped"),
                "rule", words.say("pay.chip.rule", cut),
                "rate", words.rate(offer));
        return new PaidTimeChip(me.id(), me.zone(), work, going, meter, clock, said);
    }

    @Override
    public Optional<WorkNotice> notice(Work work) {
        PayWords words = words();
        return me.known().map(person -> offers.of(person, work)).flatMap(offer -> switch (offer) {
            case PayOffer.Nobody nobody -> Optional.empty();
            case PayOffer.Paid paid -> Optional.empty();
            case PayOffer.Unpriced unpriced ->
                Optional.of(new WorkNotice(
                        words.say("pay.unpriced", unpriced.agency()),
                        words.say("pay.unpriced.text"),
                        Optional.empty()));
            case PayOffer.Waived waived ->
                Optional.of(new WorkNotice(
                        words.say("pay.waived", waived.agency()), words.reason(waived), Optional.empty()));
            case PayOffer.Withheld withheld ->
                Optional.of(new WorkNotice(
                        words.say("pay.withheld", withheld.agency()),
                        words.say("pay.withheld.text"),
                        Optional.of(words.say("pay.withheld.go"))));
        });
    }

    private PayWords words() {
        return new PayWords(Words.here().locale(), me.zone());
    }
}
