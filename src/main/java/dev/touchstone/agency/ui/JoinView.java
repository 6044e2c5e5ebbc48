package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Language;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.JoinOffer;
import dev.touchstone.agency.JoinOffer.Reason;
import dev.touchstone.agency.JoinResult;
import dev.touchstone.agency.Joining;
import dev.touchstone.agency.PublicAgencyPage;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.FormPage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.WayBack;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What a link to join leads to: who asks, what they would see, one button. Opening it changes nothing, since mail programs do that by
 * themselves; and it looks the same for an address with an account and for one without.
 */
@Route("join/:secret")
@AnonymousAllowed
@StyleSheet("context://css/agency.css")
class JoinView extends FormPage implements BeforeEnterObserver {

    private final Joining joining;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final ObjectProvider<PublicAgencyPage> publicPages;
    private final Clock clock;
    private final AgencyWords words;

    JoinView(
            Joining joining,
            Accounts accounts,
            CurrentPerson current,
            ObjectProvider<PublicAgencyPage> publicPages,
            Clock clock) {
        super("agency.join.title");
        this.joining = joining;
        this.accounts = accounts;
        this.current = current;
        this.publicPages = publicPages;
        this.clock = clock;
        this.words = AgencyWords.here(current.zone());
        addClassName("agency-join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look(event.getRouteParameters().get("secret").orElse(""));
    }

    private void look(String link) {
        Optional<JoinOffer> offer = joining.look(link);
        if (offer.isEmpty()) {
            show(Note.empty(words.say("agency.join.unknown"), words.say("agency.join.unknown.text")));
            return;
        }
        switch (offer.get()) {
            case JoinOffer.Open open -> showOffer(link, open);
            case JoinOffer.Gone gone -> showGone(gone);
        }
    }

    private void showOffer(String link, JoinOffer.Open open) {
        AgencyRow agency = open.agency();
        String role = words.role(open.role());
        List<Component> parts = new ArrayList<>();
        Paragraph lead = text("agency.join.lead", agency.name(), role);
        lead.addClassName("ts-lead");
        parts.add(lead);
        open.name().filter(name -> !current.signedIn()).ifPresent(name -> parts.add(text("agency.join.hello", name)));
        parts.add(new WhatIsSeen(words, agency.name()));
        publicPages
                .orderedStream()
                .map(page -> new Anchor(page.address(agency), words.say(page.titleKey())))
                .forEach(parts::add);
        parts.add(text("agency.join.leave"));
        if (open.accountNeeded()) {
            parts.add(text("agency.join.account"));
            parts.add(door(link, "sign-in", "agency.join.signin", true));
            parts.add(door(link, "sign-up", "agency.join.signup", false));
        } else {
            parts.add(as());
            parts.add(submit("agency.join.submit", () -> join(link)));
        }
        show(parts.toArray(Component[]::new));
    }

    private Paragraph as() {
        return accounts.me()
                .filter(me -> current.signedIn())
                .map(me -> text(
                        "agency.join.as",
                        me.name().orElse(""),
                        Objects.requireNonNull(me.email()).value()))
                .orElseGet(() -> text("agency.join.opens"));
    }

    private Button door(String link, String page, String key, boolean first) {
        Button door = new Button(words.say(key), click -> {
            WayBack.keep("join/" + link);
            leaveTo(page);
        });
        if (first) {
            door.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return door;
    }

    private void showGone(JoinOffer.Gone gone) {
        boolean belongs = gone.reason() == Reason.BELONGS;
        Anchor next = belongs || current.signedIn()
                ? new Anchor("agencies", words.say("agency.mine.title"))
                : new Anchor("sign-in", words.say("agency.join.signin"));
        show(Note.empty(
                words.say("agency.join.gone." + gone.reason(), gone.agency().name()),
                words.say(
                        "agency.join.gone." + gone.reason() + ".text",
                        gone.agency().name()),
                next));
    }

    private void join(String link) {
        switch (joining.join(link, Language.of(getLocale()))) {
            case JoinResult.Joined joined ->
                leaveTo("agencies?" + AgenciesView.JOINED + "="
                        + joined.agency().slug() + (joined.newAccount() ? "&" + AgenciesView.NEW_ACCOUNT : ""));
            case JoinResult.NoLongerValid gone -> look(link);
            case JoinResult.AccountNeeded needed -> look(link);
            case JoinResult.TooMany tooMany -> warnTooMany(tooMany.tryAgainAt(), clock.instant());
        }
    }
}
