package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.pay.AgencyWaivers;
import dev.touchstone.pay.Waiver;
import java.util.List;

/** What an agency pays nothing for, by whom and why; owners and managers log a waiver here and take it back. */
final class WaiverPanel extends Section {

    private final AgencyWaivers waivers;
    private final PayWords words;
    private final String agency;
    private final boolean manages;
    private final LiveMessage message;

    WaiverPanel(AgencyWaivers waivers, PayWords words, String agency, boolean manages, LiveMessage message) {
        this.waivers = waivers;
        this.words = words;
        this.agency = agency;
        this.manages = manages;
        this.message = message;
        addClassName("ts-pay-waivers");
        show();
    }

    private void show() {
        removeAll();
        AgencyWaivers.Book book = waivers.read(agency);
        Paragraph what = new Paragraph(words.say("waiver.what"));
        what.addClassName("ts-muted");
        add(new H2(words.say("waiver.title")), what);
        if (book.standing().isEmpty()) {
            add(new Paragraph(words.say("waiver.none")));
        } else {
            add(list(book.standing(), manages));
        }
        if (!book.past().isEmpty()) {
            add(new NativeDetails(words.say("waiver.past", book.past().size()), list(book.past(), false)));
        }
        if (manages && !book.tiers().isEmpty()) {
            add(new H3(words.say("waiver.log")), new WaiverForm(words, book.tiers(), this::log));
        }
    }

    private UnorderedList list(List<Waiver> shown, boolean open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-pay-entries");
        shown.forEach(waiver -> list.add(item(waiver, open)));
        return list;
    }

    private ListItem item(Waiver waiver, boolean open) {
        Span about = new Span(waiver.thing().map(words::name).orElseGet(() -> words.say("waiver.all")));
        Div what = new Div(new Div(about, new Span(" · " + waiver.tier())));
        what.addClassName("ts-pay-what");
        Paragraph facts = new Paragraph(words.say(
                waiver.stands() ? "waiver.by" : "waiver.back.by",
                waiver.byName().isEmpty() ? words.say("erased") : waiver.byName(),
                words.words().moment(waiver.loggedAt(), words.zone())));
        facts.addClassNames("ts-muted", "ts-small");
        Paragraph reason = new Paragraph(waiver.reason());
        reason.addClassName("ts-pay-said");
        what.add(facts, reason);
        ListItem item = new ListItem(what);
        item.addClassName("ts-pay-entry");
        if (open) {
            Button back = new Button(words.say("waiver.back"));
            back.setAriaLabel(words.say(
                    "waiver.back.of",
                    waiver.thing().map(words::name).orElseGet(() -> words.say("waiver.all")),
                    waiver.tier()));
            back.addClickListener(click -> {
                back.setVisible(false);
                ReasonForm form = new ReasonForm(
                        words,
                        "waiver.back.send",
                        reasonGiven -> act(
                                () -> waivers.takeBack(agency, waiver.tier(), waiver.thing(), reasonGiven),
                                "waiver.back.done"));
                item.add(form);
                form.begin();
            });
            item.add(back);
        }
        return item;
    }

    private void log(WaiverForm.Wanted wanted) {
        act(() -> waivers.log(agency, wanted.tier(), wanted.thing(), wanted.reason()), "waiver.done");
    }

    private void act(Runnable deed, String done) {
        try {
            deed.run();
            show();
            message.tell(words.say(done));
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
        }
        message.focus();
    }
}
