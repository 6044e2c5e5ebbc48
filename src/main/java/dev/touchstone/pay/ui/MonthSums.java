package dev.touchstone.pay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.pay.AgencyPay;
import dev.touchstone.pay.Money;
import dev.touchstone.pay.MonthTotal;
import dev.touchstone.pay.PaidSum;
import dev.touchstone.pay.Reconciliation;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What a month comes to in each currency, and whether the ledger agrees with what was measured. */
final class MonthSums extends Section {

    private final PayWords words;

    MonthSums(AgencyPay pay, PayWords words, LedgerAddress here, YearMonth month) {
        this.words = words;
        addClassName("ts-pay-month-sums");
        List<MonthTotal> totals = pay.totals(here.agency(), month);
        List<Reconciliation> checks = pay.reconciliation(here.agency(), month);
        add(new H2(words.say("agency.total")));
        if (totals.isEmpty() && checks.isEmpty()) {
            add(new Paragraph(words.say("agency.nothing", words.words().month(month))));
            return;
        }
        Div panels = new Div();
        panels.addClassName("ts-pay-panels");
        totals.forEach(total -> panels.add(panel(total)));
        add(panels);
        checks.forEach(check -> add(line(check)));
    }

    private Div panel(MonthTotal total) {
        Paragraph paid = new Paragraph(total.paid().format(words.words().locale()));
        paid.addClassName("ts-pay-paid");
        Paragraph facts = new Paragraph(words.say(
                "agency.total.facts", total.statements(), words.words().time(total.seconds())));
        Paragraph exact =
                new Paragraph(words.say("agency.total.exact", words.words().unrounded(total.exact())));
        exact.addClassNames("ts-muted", "ts-small");
        Div panel = new Div(paid, facts, exact);
        panel.addClassName("ts-pay-panel");
        return panel;
    }

    private Div line(Reconciliation check) {
        boolean agrees = check.agrees();
        Span verdict = new Span(words.say(
                agrees ? "agency.agrees" : "agency.differs", check.currency().getCurrencyCode()));
        Paragraph headline = new Paragraph((agrees ? Icon.CHECK : Icon.WARNING).create(), verdict);
        headline.addClassName("ts-pay-verdict");
        Paragraph sums = new Paragraph(words.say(
                "agency.both",
                time(check.ledger()),
                parts(check.ledger()),
                time(check.measured()),
                parts(check.measured())));
        sums.addClassNames("ts-muted", "ts-small");
        Div line = new Div(headline, sums);
        line.addClassNames("ts-pay-check", agrees ? "is-right" : "is-near");
        if (!agrees) {
            line.add(new Paragraph(words.say("agency.differs.do")));
        }
        return line;
    }

    private String time(Optional<PaidSum> sum) {
        return words.words().time(sum.map(PaidSum::seconds).orElse(0L));
    }

    private String parts(Optional<PaidSum> sum) {
        return sum.flatMap(PaidSum::amount)
                .map((Money amount) -> words.words().parts(amount))
                .orElse("0");
    }
}
