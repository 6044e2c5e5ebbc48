package dev.touchstone.pay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.pay.Correction;
import dev.touchstone.pay.LedgerRow;
import java.util.ArrayList;
import java.util.List;

/** One entry of the ledger: what, when, how long, at what rate; of a correction by whom and why. */
final class EntryItem extends ListItem {

    /** @param payer who pays, or empty where that is clear or nobody does */
    EntryItem(LedgerRow row, PayWords words, String payer) {
        addClassName("ts-pay-entry");
        Span time = new Span(
                row.correction().isPresent()
                        ? words.words().change(row.seconds())
                        : words.words().time(row.seconds()));
        time.addClassName("ts-pay-time");
        Div what = new Div(words.thing(row.thing(), row.kind()));
        what.addClassName("ts-pay-thing");
        Paragraph facts = new Paragraph(String.join(" · ", facts(row, words, payer)));
        facts.addClassNames("ts-muted", "ts-small");
        Div told = new Div(what, facts);
        told.addClassName("ts-pay-what");
        add(told, time);
        row.correction().ifPresent(correction -> told.add(because(correction, words)));
        if (row.correction().isPresent()) {
            addClassName("is-correction");
        }
    }

    private static List<String> facts(LedgerRow row, PayWords words, String payer) {
        List<String> facts = new ArrayList<>();
        if (row.correction().isPresent()) {
            facts.add(words.say(
                    "entry.corrects",
                    words.words().shortDay(row.startedAt().atZone(words.zone()).toLocalDate()),
                    words.hours(row)));
        } else {
            row.thing().ifPresent(thing -> facts.add(words.words().kind(row.kind())));
            facts.add(words.hours(row));
        }
        if (!payer.isEmpty()) {
            facts.add(payer);
        }
        row.terms()
                .ifPresentOrElse(
                        terms -> {
                            facts.add(terms.tier());
                            facts.add(words.say("entry.rate", words.words().rate(terms.rate())));
                        },
                        () -> facts.add(words.say("entry.no-amount")));
        row.amount().ifPresent(amount -> facts.add(words.words().unrounded(amount)));
        return facts;
    }

    private static Div because(Correction correction, PayWords words) {
        String by = correction.byName().isEmpty() ? words.say("erased") : correction.byName();
        Paragraph headline = new Paragraph(Icon.INFO.create(), new Span(words.say("entry.correction", by)));
        headline.addClassName("ts-pay-correction");
        Paragraph reason = new Paragraph(correction.reason());
        reason.addClassName("ts-pay-said");
        return new Div(headline, reason);
    }
}
