package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.LadderForce;
import dev.touchstone.tier.RateCards;
import dev.touchstone.tier.RateCards.RateCard;
import java.util.Optional;

/** What work pays, for anyone, before they sign up or join: that of one agency, or the example that belongs to none. */
@Route("rates/:agency?")
@AnonymousAllowed
@StyleSheet("context://css/tier.css")
class RatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RateCards cards;
    private final Curriculum curriculum;
    private final CurrentPerson current;
    private String title = "";

    RatesView(RateCards cards, Curriculum curriculum, CurrentPerson current) {
        this.cards = cards;
        this.curriculum = curriculum;
        this.current = current;
        addClassNames("ts-page", "ts-rates");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TierTexts texts = TierTexts.here(curriculum, current.zone());
        RateCard card = event.getRouteParameters().get("agency").map(cards::of).orElseGet(cards::reference);
        title = card.agency()
                .map(agency -> texts.say("tier.card.agency.title", agency.name()))
                .orElseGet(() -> texts.say("tier.card.title"));
        Div head = new Div(new H1(title));
        head.addClassName("ts-page-head");
        lead(card, texts).ifPresent(said -> {
            Paragraph lead = new Paragraph(said);
            lead.addClassName("ts-lead");
            head.add(lead);
        });
        removeAll();
        add(head);
        switch (card.force()) {
            case HOLDS -> {}
            case WAITS -> add(waits(card, texts));
            case EXAMPLE -> add(Note.empty(texts.say("tier.card.example"), example(card, texts)));
        }
        add(new LadderList(card.ladder(), texts.tiers(), LadderList.Shown.WHOLE));
        if (card.force() == LadderForce.HOLDS) {
            card.next().ifPresent(next -> add(next(next, texts)));
        }
        Paragraph promise = new Paragraph(texts.say("tier.card.promise"));
        promise.addClassName("ts-muted");
        add(promise, ways(texts));
    }

    /** Nothing where an agency's name would stand over what it does not pay. */
    private static Optional<String> lead(RateCard card, TierTexts texts) {
        if (card.agency().isEmpty()) {
            return Optional.of(texts.say("tier.card.lead"));
        }
        return card.agency()
                .filter(agency -> card.force() != LadderForce.EXAMPLE)
                .map(agency -> texts.say("tier.card.agency.lead", agency.name()));
    }

    private static String example(RateCard card, TierTexts texts) {
        return card.agency()
                .map(AgencyRow::name)
                .map(name -> texts.say("tier.card.example.agency", name))
                .orElseGet(() -> texts.say("tier.card.example.text"));
    }

    private static Note waits(RateCard card, TierTexts texts) {
        RateCards.Next next = card.next().orElseThrow();
        String agency = card.agency().map(AgencyRow::name).orElseThrow();
        return Note.empty(
                texts.say("tier.card.next", texts.day(next.from())),
                texts.say("tier.card.waits", agency),
                TierTexts.said(next.reason()));
    }

    private static Section next(RateCards.Next next, TierTexts texts) {
        Section section = new Section(
                new H2(texts.say("tier.card.next", texts.day(next.from()))),
                TierTexts.said(next.reason()),
                new LadderList(next.ladder(), texts.tiers(), LadderList.Shown.SHORT));
        section.addClassName("ts-tier-part");
        return section;
    }

    private Component ways(TierTexts texts) {
        Anchor course = new Anchor("course", texts.say("tier.card.start"));
        course.addClassNames("ts-button", "ts-quiet");
        Div ways = new Div(course);
        if (current.signedIn()) {
            ways.add(new Anchor("my-tiers", texts.say("tier.card.yours")));
        }
        ways.addClassName("ts-tier-ways");
        return ways;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
