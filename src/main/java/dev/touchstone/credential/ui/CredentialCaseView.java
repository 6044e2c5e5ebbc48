package dev.touchstone.credential.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.credential.CredentialCase;
import dev.touchstone.credential.CredentialCases;
import dev.touchstone.credential.CredentialDecisions;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.CredentialRow;
import dev.touchstone.credential.WarningWords;
import jakarta.annotation.security.RolesAllowed;

/** One credential for those who decide: what it is, what was said, what was done, and what can be done now. */
@Route("examiner/credentials/:number")
@RolesAllowed({"OPERATOR", "EXAMINER"})
@StyleSheet("context://css/credential.css")
class CredentialCaseView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final CredentialCases cases;
    private final CredentialDecisions decisions;
    private final CredentialWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();
    private String title = "";

    CredentialCaseView(CredentialCases cases, CredentialDecisions decisions, CurrentPerson current) {
        this.cases = cases;
        this.decisions = decisions;
        this.words = CredentialWords.here(current.zone());
        addClassNames("ts-page", "ts-case");
        content.addClassName("ts-case");
        add(message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CredentialNumber number = event.getRouteParameters()
                .get("number")
                .flatMap(CredentialNumber::parse)
                .orElseThrow(() -> new NotFound("There is no credential of that number."));
        show(number);
    }

    private void show(CredentialNumber number) {
        CredentialCase open = cases.open(number);
        CredentialRow row = open.row();
        title = words.say("credential.case.title", number.value());
        content.removeAll();
        Anchor back = new Anchor(
                "examiner/credentials", Icon.BACK.create(), new Span(getTranslation("credential.desk.title")));
        back.addClassName("ts-case-back");
        Span called = new Span(number.value());
        called.addClassName("ts-whole");
        H1 heading = new H1(called);
        Paragraph about = new Paragraph(
                CredentialWords.text(row.programName()),
                new Span(" · " + row.holder().orElseGet(() -> words.say("credential.erased"))));
        about.addClassName("ts-lead");
        Div head = new Div(
                back, heading, about, CredentialWords.status(row.stage(), row.expired(), CaseStatus.of(row, words)));
        head.addClassName("ts-page-head");
        content.add(head);
        row.reason().filter(reason -> open.warnings().isEmpty()).ifPresent(reason -> {
            Paragraph why = new Paragraph(words.say("credential.reason", reason));
            why.addClassName("ts-said");
            content.add(why);
        });
        content.add(words.result(open.result()));
        said(open);
        act(open);
        history(open);
    }

    /** What can be done at this stage, by someone who is not the holder. */
    private void act(CredentialCase open) {
        CredentialNumber number = open.row().number();
        int seen = open.version();
        CaseForms forms = new CaseForms(words);
        if (open.own()) {
            content.add(Note.locked(words.say("credential.case.own"), words.say("credential.case.own.text")));
            return;
        }
        switch (open.row().stage()) {
            case AWAITING_REVIEW ->
                content.add(forms.review(
                        () -> act(number, "approved", () -> decisions.approve(number, seen)),
                        reason -> act(number, "declined", () -> decisions.decline(number, seen, reason))));
            case ACTIVE -> content.add(warning(forms, number, seen));
            case SUSPENDED ->
                content.add(
                        forms.lift(reason -> act(number, "lifted", () -> decisions.lift(number, seen, reason))),
                        warning(forms, number, seen));
            case WARNED, ANSWERED -> {
                if (open.row().decidable()) {
                    content.add(forms.decide((outcome, reason) ->
                            act(number, "decided", () -> decisions.decide(number, seen, outcome, reason))));
                } else {
                    String until = open.row().answerBy().map(words::moment).orElse("");
                    content.add(Note.locked(
                            words.say("credential.case.wait"), words.say("credential.case.wait.text", until)));
                }
            }
            case AWAITING_CLAIM, DECLINED, REVOKED ->
                content.add(Note.empty(
                        words.say("credential.case.nothing"),
                        words.say(
                                "credential.case.nothing." + open.row().stage().name())));
        }
    }

    private Section warning(CaseForms forms, CredentialNumber number, int seen) {
        return forms.warn((reason, points, days) ->
                act(number, "warned", () -> decisions.warn(number, seen, new WarningWords(reason, points), days)));
    }

    private void said(CredentialCase open) {
        if (!open.warnings().isEmpty()) {
            content.add(new H2(words.say("credential.case.said")));
            open.warnings().forEach(warning -> content.add(new WarningText(warning, words)));
        }
    }

    private void history(CredentialCase open) {
        OrderedList list = new OrderedList();
        list.addClassName("ts-case-history");
        open.history().forEach(done -> {
            Span when = new Span(words.moment(done.at()));
            when.addClassNames("ts-muted", "ts-small");
            ListItem item = new ListItem(when, new Span(words.say("history." + done.deed())));
            done.by().ifPresent(by -> item.add(new Span(words.say("credential.case.by", by))));
            list.add(item);
        });
        Paragraph what = new Paragraph(words.say("credential.case.history.what"));
        what.addClassNames("ts-muted", "ts-small");
        content.add(new H2(words.say("credential.case.history")), what, list);
    }

    private void act(CredentialNumber number, String done, Runnable deed) {
        try {
            deed.run();
            message.tell(words.say("credential.case.done." + done));
            show(number);
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
        }
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
