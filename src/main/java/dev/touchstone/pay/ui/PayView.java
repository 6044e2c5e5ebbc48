package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Table;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.OwnPay;
import dev.touchstone.pay.OwnPayNow;
import dev.touchstone.pay.PaidClock;
import dev.touchstone.pay.PaidSum;
import dev.touchstone.pay.StatementRow;
import dev.touchstone.pay.StatementWords;
import dev.touchstone.pay.ThingNames;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** My paid time: this week and this month, the statements to take along, and every entry with what was corrected and why. */
@Route("pay")
@PermitAll
@StyleSheet("context://css/statement.css")
class PayView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 30;

    private final OwnPay pay;
    private final PayWords words;
    private final Map<AgencyId, String> payers = new HashMap<>();
    private final LiveMessage message = new LiveMessage();
    private Optional<UUID> last = Optional.empty();

    PayView(OwnPay pay, ThingNames names, CurrentPerson current) {
        this.pay = pay;
        this.words = PayWords.here(names, current.zone());
        addClassNames("ts-page", "ts-pay");
        Paragraph lead = new Paragraph(words.say("own.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead, meter());
        head.addClassName("ts-page-head");
        OwnPayNow now = pay.now();
        add(head, lately(now));
        List<StatementRow> statements = pay.statements();
        if (!statements.isEmpty()) {
            add(statements(statements), entries());
        }
    }

    /** What counts and what does not, in words, for whoever wants to know. */
    private NativeDetails meter() {
        Div how = new Div(
                new Paragraph(words.say("own.meter.counts")),
                new Paragraph(words.say("own.meter.idle", PaidClock.STOPS_AFTER.toMinutes())),
                new Paragraph(words.say("own.meter.failed")),
                new Paragraph(words.say("own.meter.days", StatementWords.zone(words.zone()))));
        how.addClassName("ts-pay-meter");
        NativeDetails details = new NativeDetails(words.say("own.meter"), how);
        details.addClassName("ts-pay-how");
        return details;
    }

    private Section lately(OwnPayNow now) {
        Section lately = new Section();
        lately.addClassName("ts-pay-lately");
        lately.getElement().setAttribute("aria-label", words.say("own.lately"));
        if (now.pays().isEmpty()) {
            lately.add(Note.empty(
                    words.say("own.no-agency"),
                    words.say("own.no-agency.text"),
                    new Anchor("course", words.say("own.no-agency.next"))));
        }
        now.pays()
                .filter(agency -> now.unpriced())
                .ifPresent(agency -> lately.add(
                        Note.empty(words.say("own.unpriced", agency.name()), words.say("own.unpriced.text"))));
        Div panels = new Div();
        panels.addClassName("ts-pay-panels");
        now.payers().forEach(payer -> panels.add(panel(payer)));
        if (panels.getComponentCount() > 0) {
            lately.add(panels);
        }
        return lately;
    }

    private Div panel(OwnPayNow.Payer payer) {
        String name = payer.agency().map(AgencyRow::name).orElseGet(() -> words.say("no-amount"));
        Div panel = new Div(new H2(name), sum("own.week", payer.week()), sum("own.month", payer.month()));
        panel.addClassName("ts-pay-panel");
        return panel;
    }

    private Paragraph sum(String key, List<PaidSum> sums) {
        Span label = new Span(words.say(key));
        label.addClassName("ts-muted");
        Span time = new Span(words.words().time(words.seconds(sums)));
        time.addClassName("ts-pay-sum");
        Paragraph line = new Paragraph(label, time);
        String amounts = words.amounts(sums);
        if (!amounts.isEmpty()) {
            line.add(new Span(words.say("own.so-far", amounts)));
        }
        return line;
    }

    private Section statements(List<StatementRow> statements) {
        Table table = new Table(
                words.say("own.statements"),
                List.of(
                        words.say("column.month"),
                        words.say("column.payer"),
                        words.say("column.time"),
                        words.say("column.amount"),
                        words.say("column.files")));
        table.becomesCards();
        for (StatementRow row : statements) {
            Optional<AgencyRow> agency = row.payer().flatMap(pay::payer);
            agency.ifPresent(known -> payers.put(known.id(), known.name()));
            String name = agency.map(AgencyRow::name).orElseGet(() -> words.say("no-amount"));
            String month = words.words().month(row.month());
            table.addRow(
                    new Span(month),
                    new Span(name),
                    new Span(words.words().time(row.seconds())),
                    new Span(row.amount()
                            .map(amount -> amount.format(words.words().locale()))
                            .orElse("–")),
                    StatementLinks.of(address(agency, row.month()), words, words.say("files.of", month, name)));
        }
        Paragraph rounding = new Paragraph(words.say("own.rounding"));
        rounding.addClassNames("ts-muted", "ts-small");
        return new Section(new H2(words.say("own.statements")), table, rounding);
    }

    private static String address(Optional<AgencyRow> agency, YearMonth month) {
        return "api/v1/me/pay/statements/" + agency.map(AgencyRow::slug).orElse(OwnPay.NO_AGENCY) + "/" + month;
    }

    private Section entries() {
        EntriesByDay days = new EntriesByDay(words, row -> new EntryItem(row, words, payer(row)));
        Button more = new Button(words.say("own.earlier"));
        more.addClickListener(click -> {
            int before = days.getComponentCount();
            more.setVisible(show(days));
            message.tell(words.say("own.earlier.shown"));
            if (before == days.getComponentCount()) {
                more.focus();
            }
        });
        more.setVisible(show(days));
        return new Section(new H2(words.say("own.entries")), days, more, message);
    }

    /** @return whether more may follow */
    private boolean show(EntriesByDay days) {
        List<LedgerRow> rows = pay.entries(last, AT_ONCE + 1);
        rows.stream().limit(AT_ONCE).forEach(row -> {
            days.add(row);
            last = Optional.of(row.id());
        });
        return rows.size() > AT_ONCE;
    }

    private String payer(LedgerRow row) {
        return row.terms().map(terms -> payers.getOrDefault(terms.agency(), "")).orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statement.own.title");
    }
}
