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
                            add(pay, new MissingList(next.missing(), tiers));
                        },
                        () -> add(new Paragraph(words.say("tier.home.top"))));
        if (own.agency().isEmpty()) {
            Paragraph example = new Paragraph(words.say("tier.home.example"));
            example.addClassNames("ts-muted", "ts-small");
            add(example);
        }
        add(new Anchor("my-tiers", words.say("tier.my.title")));
    }
}
