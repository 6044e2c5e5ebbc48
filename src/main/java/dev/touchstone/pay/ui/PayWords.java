package dev.touchstone.pay.ui;

import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;
import dev.touchstone.pay.EntryKind;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.PaidSum;
import dev.touchstone.pay.StatementWords;
import dev.touchstone.pay.Thing;
import dev.touchstone.pay.ThingNames;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How paid time is told to whoever reads the page. */
record PayWords(StatementWords words, ThingNames names, ZoneId zone) {

    private static final Set<String> REFUSALS = Set.of(
            "reason-missing",
            "no-time",
            "more-than-there-is",
            "is-a-correction",
            "own-entry",
            "no-name",
            "tier-missing",
            "thing-unknown");

    static PayWords here(ThingNames names, ZoneId zone) {
        return new PayWords(new StatementWords(Words.here().locale()), names, zone);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    /** What the time was for, in its language. */
    Span thing(Optional<Thing> thing, EntryKind kind) {
        return thing.map(known -> {
                    Text.Localized name = names.of(known, words.locale());
                    return Reading.span(name.language(), name.text());
                })
                .orElseGet(() -> new Span(words.kind(kind)));
    }

    String name(Thing thing) {
        return names.of(thing, words.locale()).text();
    }

    /** From when to when, on the reader's clock. */
    String hours(LedgerRow row) {
        return say("hours", clock(row.startedAt()), clock(row.endedAt()));
    }

    /** Each currency's amount, rounded as it is paid. */
    String amounts(List<PaidSum> sums) {
        return sums.stream()
                .flatMap(sum -> sum.amount().stream())
                .map(amount -> amount.format(words.locale()))
                .collect(Collectors.joining(", "));
    }

    long seconds(List<PaidSum> sums) {
        return sums.stream().mapToLong(PaidSum::seconds).sum();
    }

    String refusal(Refused refused) {
        return REFUSALS.contains(refused.code()) ? say("refused." + refused.code()) : say("refused");
    }

    private String clock(Instant moment) {
        return new OwnCalendar(words.locale(), zone).hour(moment);
    }
}
