package dev.touchstone.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.OwnTier;
import dev.touchstone.tier.TierWords;
import dev.touchstone.tier.ui.MissingList;
import java.util.Optional;

/** The distance to the next tier, in words and pay. */
@StyleSheet("context://css/tier.css")
class HomeTier extends Section {

    HomeTier(OwnTier own, Words words, Curriculum curriculum) {
        addClassNames("ts-panel", "ts-home-tier");
        TierWords tiers = new TierWords(curriculum, words.locale());
        add(new H2(words.say("tier.home.title")));
        own.held()
                .ifPresent(held -> own.agency()
                        .ifPresent(agency -> add(
                                new Paragraph(words.say("tier.home.held", agency.name(), tiers.pay(held.rate()))))));
        own.next()
                .ifPresentOrElse(
                        next -> {
                            Paragraph pay = new Paragraph(words.say(
                                    "tier.home.next",
                                    tiers.name(next.tier()),
                                    tiers.pay(next.tier().rate())));
                            pay.addClassName("ts-home-tier-next");
                            add(pay, new MissingList(next.missing(), own.force(), tiers));
                        },
                        () -> add(new Paragraph(words.say("tier.home.top"))));
        unpaid(own, words).ifPresent(why -> {
            Paragraph said = new Paragraph(why);
            said.addClassNames("ts-muted", "ts-small");
            add(said);
        });
        add(new Anchor("my-tiers", words.say("tier.my.title")));
    }

    /** Why nobody is paid by these tiers yet; empty where they hold. */
    private static Optional<String> unpaid(OwnTier own, Words words) {
        return switch (own.force()) {
            case HOLDS -> Optional.empty();
            case WAITS -> own.agency().map(agency -> words.say("tier.home.waits", agency.name()));
            case EXAMPLE ->
                Optional.of(own.agency()
                        .map(agency -> words.say("tier.home.unset", agency.name()))
                        .orElseGet(() -> words.say("tier.home.example")));
        };
    }
}
