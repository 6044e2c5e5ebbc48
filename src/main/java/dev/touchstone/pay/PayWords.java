package dev.touchstone.pay;

import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Texts;
import dev.touchstone.labeling.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** How pay is told, in a reader's language and zone. */
public record PayWords(Locale language, ZoneId zone) {

    /** Sentences before a start of about so many minutes; an exam may take fewer. */
    public String whole(PayOffer offer, Work work, int minutes) {
        String kind = work.kind() == Work.Kind.EXAM ? "pay.exam." : "pay.start.";
        return switch (offer) {
            case PayOffer.Nobody nobody -> say(kind + "nobody", minutes);
            case PayOffer.Paid paid ->
                say(
                        kind + "paid",
                        minutes,
                        hour(paid.agreed()),
                        paid.agency(),
                        expected(paid.agreed(), minutes).format(language));
            case PayOffer.Unpriced unpriced -> say(kind + "unpriced", minutes, unpriced.agency());
            case PayOffer.Waived waived -> say("pay.start.waived", minutes, waived.agency()) + " " + reason(waived);
            case PayOffer.Withheld withheld -> say("pay.start.withheld", minutes, withheld.agency());
        };
    }

    /** Some words for a list; nothing where there is no agency, since a list would say it of every line. */
    public String brief(PayOffer offer, int minutes) {
        return switch (offer) {
            case PayOffer.Nobody nobody -> "";
            case PayOffer.Paid paid ->
                say(
                        "pay.brief.paid",
                        hour(paid.agreed()),
                        expected(paid.agreed(), minutes).format(language));
            case PayOffer.Unpriced unpriced -> say("pay.brief.unpriced");
            case PayOffer.Waived waived -> say("pay.brief.waived");
            case PayOffer.Withheld withheld -> say("pay.brief.withheld");
        };
    }

    /** What the time in a player is paid. */
    public String rate(PayOffer offer) {
        return switch (offer) {
            case PayOffer.Nobody nobody -> say("pay.rate.nobody");
            case PayOffer.Paid paid -> say("pay.rate.paid", hour(paid.agreed()), paid.agency());
            case PayOffer.Unpriced unpriced -> say("pay.rate.unpriced", unpriced.agency());
            case PayOffer.Waived waived -> say("pay.rate.waived", waived.agency());
            case PayOffer.Withheld withheld -> say("pay.rate.withheld", withheld.agency());
        };
    }

    /** Who decided that nothing is paid, when and why. */
    public String reason(PayOffer.Waived waived) {
        Waiver waiver = waived.waiver();
        String who = waiver.byName().isEmpty() ? waived.agency() : waiver.byName();
        return say("pay.waived.why", who, day(waiver.loggedAt()), waiver.reason());
    }

    public String say(String key, Object... parameters) {
        return Texts.text(language, key, parameters);
    }

    private String day(Instant moment) {
        return new OwnCalendar(language, zone).day(moment);
    }

    private String hour(PayTerms terms) {
        return terms.rate().of(Duration.ofHours(1).toSeconds()).format(language);
    }

    private static Money expected(PayTerms terms, int minutes) {
        return terms.rate().of(Duration.ofMinutes(minutes).toSeconds());
    }
}
