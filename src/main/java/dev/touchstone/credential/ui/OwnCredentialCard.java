package dev.touchstone.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.credential.OwnCredential;
import dev.touchstone.credential.Stage;
import dev.touchstone.credential.WarningRow;
import java.util.List;
import java.util.function.Consumer;

/** One of one's credentials: what it is, how it stands in words, and everything its holder can do with it. */
class OwnCredentialCard extends ListItem {

    private final OwnCredential credential;
    private final CredentialWords words;

    /** What its holder does; each tells what came of it and draws the page anew. */
    interface Deeds {
        void claim(OwnCredential credential);

        void showName(OwnCredential credential, boolean shown);

        void answer(OwnCredential credential, String text);

        void haveRead(OwnCredential credential);
    }

    OwnCredentialCard(OwnCredential credential, CredentialWords words, Deeds deeds) {
        this.credential = credential;
        this.words = words;
        addClassName("ts-credential");
        setId(credential.number().value());
        add(head(), words.result(credential.result()));
        reason();
        if (credential.stage() == Stage.AWAITING_CLAIM && !credential.expired()) {
            Button claim = new Button(words.say("credential.claim"), click -> deeds.claim(credential));
            claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Paragraph(words.say("credential.claim.what")), claim);
        }
        credential
                .openWarning()
                .ifPresent(
                        open -> add(new DoubtPanel(credential, open, words, text -> deeds.answer(credential, text))));
        if (!credential.refreshers().isEmpty()) {
            add(new RefresherPanel(credential.refreshers(), words, () -> deeds.haveRead(credential)));
        }
        if (credential.stage().issued()) {
            add(name(shown -> deeds.showName(credential, shown)), doors());
        }
        renewal();
        past();
    }

    private Div head() {
        Span number = new Span(credential.number().value());
        number.addClassName("ts-credential-number");
        Paragraph facts = new Paragraph(new Span(words.say("credential.number") + " "), number);
        credential
                .validFrom()
                .ifPresent(from -> facts.add(new Span(" · " + words.say("credential.issued", words.day(from)))));
        facts.addClassName("ts-muted");
        Div head = new Div(
                new H2(CredentialWords.text(credential.programName())),
                CredentialWords.status(credential.stage(), credential.expired(), status()),
                facts);
        head.addClassName("ts-credential-head");
        return head;
    }

    private String status() {
        boolean over = credential.expired()
                && credential.stage() != Stage.REVOKED
                && credential.stage().issued();
        if (over && credential.stage() == Stage.ACTIVE) {
            return words.say("credential.own.EXPIRED", words.day(credential.validUntil()));
        }
        String when = switch (credential.stage()) {
            case ACTIVE, AWAITING_CLAIM -> words.day(credential.validUntil());
            case WARNED ->
                credential
                        .openWarning()
                        .map(warning -> words.day(warning.answerBy()))
                        .orElse("");
            default -> words.day(credential.since());
        };
        String status = words.say("credential.own." + credential.stage().name(), when);
        return credential.suspended() && credential.stage() != Stage.SUSPENDED
                ? words.say("credential.own.suspended", status)
                : status;
    }

    /** While a doubt is open its panel says all of it. */
    private void reason() {
        if (credential.openWarning().isEmpty()) {
            credential.reason().ifPresent(reason -> {
                Paragraph why = new Paragraph(words.say("credential.reason", reason));
                why.addClassName("ts-said");
                add(why);
            });
        }
    }

    private Component name(Consumer<Boolean> show) {
        Checkbox name = new Checkbox(words.say("credential.name"));
        name.setValue(credential.shownName().isPresent());
        name.setHelperText(credential
                .shownName()
                .map(shown -> words.say("credential.name.shown", shown))
                .orElseGet(() -> words.say("credential.name.hidden")));
        name.addValueChangeListener(change -> show.accept(change.getValue()));
        return name;
    }

    private Div doors() {
        Div doors = new Div();
        doors.addClassName("ts-credential-doors");
        if (credential.stage() != Stage.REVOKED && !credential.suspended() && !credential.expired()) {
            credential
                    .validFrom()
                    .ifPresent(from -> doors.add(new ProfileLink(
                            words.say("credential.profile"),
                            credential.programName().in(words.words().locale()).text(),
                            words.say("shell.name"),
                            from,
                            credential.validUntil(),
                            credential.number().value(),
                            credential.publicPage())));
        }
        Anchor page = new Anchor("verify/" + credential.number(), words.say("credential.page"));
        page.getElement().setAttribute("router-ignore", true);
        doors.add(page);
        List.of("certificate.pdf", "badge.png", "badge.json", "badge.jwt").forEach(name -> {
            String form = name.substring(name.indexOf('.') + 1);
            Anchor file =
                    new Anchor("credentials/" + credential.number() + "/" + name, words.say("credential.file." + form));
            file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
            doors.add(file);
        });
        return doors;
    }

    private void renewal() {
        if (credential.expired() || credential.stage() == Stage.REVOKED || credential.stage() == Stage.DECLINED) {
            Anchor again = new Anchor(
                    credential.renewal().substring(1), new Span(words.say("credential.again")), Icon.ARROW.create());
            again.addClassName("ts-credential-again");
            add(again);
        }
    }

    private void past() {
        List<WarningRow> past = credential.warnings().stream()
                .filter(warning -> warning.outcome().isPresent())
                .toList();
        if (!past.isEmpty()) {
            Div all = new Div();
            past.forEach(warning -> all.add(new WarningText(warning, words)));
            NativeDetails details = new NativeDetails(words.say("credential.past", past.size()), all);
            details.addClassName("ts-credential-past");
            add(details);
        }
    }
}
