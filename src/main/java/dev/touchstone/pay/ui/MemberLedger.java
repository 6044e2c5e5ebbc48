package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.pay.AgencyPay;
import dev.touchstone.pay.Corrections;
import dev.touchstone.pay.EntryKind;
import dev.touchstone.pay.LedgerRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One member's entries in a month; owners and managers correct them here. */
final class MemberLedger extends Section {

    private final AgencyPay pay;
    private final Corrections corrections;
    private final PayWords words;
    private final LedgerAddress here;
    private final YearMonth month;
    private final MemberId member;
    private final boolean manages;
    private final LiveMessage message;
    private Optional<CorrectionForm> open = Optional.empty();

    MemberLedger(
            AgencyPay pay,
            Corrections corrections,
            PayWords words,
            LedgerAddress here,
            YearMonth month,
            MemberId member,
            boolean manages,
            LiveMessage message) {
        this.pay = pay;
        this.corrections = corrections;
        this.words = words;
        this.here = here;
        this.month = month;
        this.member = member;
        this.manages = manages;
        this.message = message;
        show();
    }

    private void show() {
        removeAll();
        open = Optional.empty();
        List<LedgerRow> rows = pay.entries(here.agency(), member, month);
        String monthName = words.words().month(month);
        if (rows.isEmpty()) {
            add(
                    new H2(words.say("agency.member.month", monthName)),
                    Note.empty(words.say("agency.member.none"), words.say("agency.member.none.text", monthName)));
            return;
        }
        String name = rows.getLast().terms().map(terms -> terms.memberName()).orElse("");
        String called = name.isEmpty() ? words.say("erased") : name;
        Paragraph about = new Paragraph(words.say("agency.member.about"));
        about.addClassNames("ts-muted", "ts-small");
        EntriesByDay days = new EntriesByDay(words, row -> item(row, called));
        rows.forEach(days::add);
        add(
                new H2(words.say("agency.member", called, monthName)),
                StatementLinks.of(
                        "api/v1/agencies/" + here.agency() + "/statements/" + month + "/" + member.value(),
                        words,
                        words.say("files.of", monthName, called)),
                about,
                days);
    }

    private EntryItem item(LedgerRow row, String name) {
        EntryItem item = new EntryItem(row, words, "");
        if (manages && row.kind() != EntryKind.CORRECTION) {
            Button correct = new Button(words.say("correct"));
            correct.setAriaLabel(
                    words.say("correct.of", words.hours(row), words.words().day(row.day())));
            correct.addClickListener(click -> open(item, correct, row, name));
            item.add(correct);
        }
        return item;
    }

    private void open(EntryItem item, Button correct, LedgerRow row, String name) {
        open.ifPresent(CorrectionForm::close);
        message.clear();
        CorrectionForm form = new CorrectionForm(words, name, row.seconds(), (request, seconds, reason) -> {
            try {
                LedgerRow counter = corrections.correct(here.agency(), request, row.id(), seconds, reason);
                show();
                message.tell(words.say("correct.done", words.words().change(counter.seconds()), name, day(counter)));
            } catch (Refused refused) {
                message.warn(words.refusal(refused));
            }
            message.focus();
        });
        form.onClose(() -> {
            open = Optional.empty();
            correct.setVisible(true);
            correct.focus();
        });
        correct.setVisible(false);
        item.add(form);
        open = Optional.of(form);
        form.begin();
    }

    private String day(LedgerRow counter) {
        return words.words().day(counter.day());
    }
}
