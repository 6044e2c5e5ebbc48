package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Table;
import dev.touchstone.pay.AgencyPay;
import dev.touchstone.pay.MemberSum;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The sums of a month, member by member, fifty at a time. */
final class MembersOfMonth extends Section {

    private static final int AT_ONCE = 50;

    private final AgencyPay pay;
    private final PayWords words;
    private final LedgerAddress here;
    private final YearMonth month;
    private final Table table;
    private final Button more;
    private Optional<MemberSum.Place> last = Optional.empty();

    MembersOfMonth(AgencyPay pay, PayWords words, LedgerAddress here, YearMonth month) {
        this.pay = pay;
        this.words = words;
        this.here = here;
        this.month = month;
        this.table = new Table(
                words.say("agency.members"),
                List.of(
                        words.say("column.member"),
                        words.say("column.entries"),
                        words.say("column.time"),
                        words.say("column.amount"),
                        words.say("column.files")));
        table.becomesCards();
        this.more = new Button(words.say("agency.more"), click -> show());
        add(new H2(words.say("agency.members")));
        show();
        if (last.isEmpty()) {
            removeAll();
            return;
        }
        add(
                new Paragraph(words.say("agency.files")),
                StatementLinks.csvOf(
                        "api/v1/agencies/" + here.agency() + "/statements/" + month,
                        words,
                        words.say("agency.files.all", words.words().month(month))),
                table,
                more);
    }

    private void show() {
        List<MemberSum> sums = pay.members(here.agency(), month, last, AT_ONCE + 1);
        sums.stream().limit(AT_ONCE).forEach(this::row);
        more.setVisible(sums.size() > AT_ONCE);
    }

    private void row(MemberSum sum) {
        last = Optional.of(sum.place());
        String name = sum.name().isEmpty() ? words.say("erased") : sum.name();
        Anchor link = new Anchor(here.of(Optional.of(sum.member())).href(), name);
        table.addRow(
                link,
                new Span(Integer.toString(sum.entries())),
                new Span(words.words().time(sum.seconds())),
                new Span(sum.exact().format(words.words().locale())),
                StatementLinks.of(
                        "api/v1/agencies/" + here.agency() + "/statements/" + month + "/"
                                + sum.member().value(),
                        words,
                        words.say("files.of", words.words().month(month), name)));
    }
}
