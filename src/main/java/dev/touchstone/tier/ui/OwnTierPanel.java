package dev.touchstone.tier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.base.ui.Note;
import dev.touchstone.tier.HeldTier;
import dev.touchstone.tier.LadderForce;
import dev.touchstone.tier.LoweringRow;
import dev.touchstone.tier.MyTiers;
import dev.touchstone.tier.OwnTier;
import java.util.Optional;
import java.util.function.Consumer;

/** One agency of mine: what I hold and since when, a warning if there is one, and each tier above with its pay and what is missing. */
class OwnTierPanel extends Section {

    private final TierTexts texts;

    /** @param answer takes what is said to a warning */
    OwnTierPanel(OwnTier own, TierTexts texts, Consumer<String> answer) {
        this.texts = texts;
        addClassName("ts-own-tier");
        if (own.agency().isEmpty()) {
            add(new H2(texts.say("tier.card.title")));
        }
        own.agency().ifPresent(agency -> {
            add(new H2(texts.say("tier.my.agency", agency.name())));
            own.held().ifPresent(held -> add(holds(own, held)));
            unpaid(own.force())
                    .ifPresent(key -> add(Note.empty(texts.say(key, agency.name()), texts.say(key + ".text"))));
        });
        own.lowering()
                .filter(lowering -> lowering.open() || lowering.decision().isPresent())
                .ifPresent(lowering -> add(doubt(own, lowering, answer)));
        if (own.steps().isEmpty()) {
            add(new Paragraph(texts.say("tier.my.top")));
        } else {
            add(steps(own));
        }
        own.agency().ifPresent(agency -> {
            Anchor card = new Anchor("rates/" + agency.slug(), texts.say("tier.home.more"));
            card.addClassName("ts-tier-link");
            add(card);
        });
    }

    /** Why nobody is paid there yet; empty where its ladder holds. */
    private static Optional<String> unpaid(LadderForce force) {
        return switch (force) {
            case HOLDS -> Optional.empty();
            case WAITS -> Optional.of("tier.my.waits");
            case EXAMPLE -> Optional.of("tier.my.unset");
        };
    }

    private Div holds(OwnTier own, HeldTier held) {
        Span rank = new Span(texts.say("tier.editor.tier", held.rank()));
        rank.addClassName("ts-tier-rank");
        Paragraph name = new Paragraph(rank, new Span(texts.say("tier.my.holds", texts.name(held, own.ladder()))));
        name.addClassName("ts-tier-title");
        Paragraph pay = new Paragraph(texts.pay(held.rate()));
        pay.addClassName("ts-tier-pay");
        Paragraph since = new Paragraph(texts.say("tier.my.since", texts.day(held.since())));
        since.addClassNames("ts-muted", "ts-small");
        Div holds = new Div(name, pay, since);
        holds.addClassName("ts-tier-held");
        return holds;
    }

    private OrderedList steps(OwnTier own) {
        OrderedList list = new OrderedList();
        list.addClassName("ts-ladder");
        for (OwnTier.Step step : own.steps()) {
            Span rank = new Span(texts.say("tier.editor.tier", step.rank()));
            rank.addClassName("ts-tier-rank");
            Div title = new Div(rank, new H3(TierTexts.text(step.tier().name())));
            title.addClassName("ts-tier-title");
            Paragraph pay = new Paragraph(texts.pay(step.tier().rate()));
            pay.addClassName("ts-tier-pay");
            Paragraph opens = TierTexts.paragraph(step.tier().unlocks());
            opens.addClassName("ts-tier-opens");
            Span label = new Span(texts.say("tier.my.missing", texts.name(step.tier())));
            label.addClassNames("ts-muted", "ts-small");
            Div missing = new Div(label, new MissingList(step.missing(), own.force(), texts.tiers()));
            missing.addClassName("ts-tier-asks");
            list.add(new ListItem(title, pay, opens, missing));
        }
        return list;
    }

    private Div doubt(OwnTier own, LoweringRow lowering, Consumer<String> answer) {
        Div doubt = new Div(new H3(texts.say("tier.my.doubt")));
        doubt.addClassName("ts-tier-doubt");
        String by = lowering.warnedBy().orElseGet(() -> texts.say("tier.history.erased"));
        if (lowering.open()) {
            doubt.add(new Paragraph(texts.say("tier.my.doubt.what", name(own, lowering.held()), lower(own, lowering))));
        }
        doubt.add(
                new Paragraph(texts.say("tier.my.doubt.by", by, texts.day(lowering.warnedAt()))),
                TierTexts.said(lowering.reason()));
        lowering.answer().ifPresent(words -> doubt.add(TierTexts.said(texts.say("tier.my.doubt.answer", words))));
        if (!lowering.open()) {
            String who = lowering.decidedBy().orElseGet(() -> texts.say("tier.history.erased"));
            doubt.add(
                    new Paragraph(texts.say(
                            "tier.my.doubt.decided."
                                    + lowering.outcome().orElseThrow().name(),
                            who,
                            texts.day(lowering.decidedAt().orElseThrow()))),
                    TierTexts.said(lowering.decision().orElse("")));
            return doubt;
        }
        if (lowering.answer().isEmpty()) {
            Paragraph until = new Paragraph(texts.say("tier.my.doubt.until", texts.moment(lowering.answerBy())));
            until.addClassName("ts-tier-deadline");
            TextArea words = new TextArea(texts.say("tier.answer"));
            words.setMaxLength(MyTiers.LONGEST_ANSWER);
            words.setHelperText(texts.say("tier.answer.once"));
            words.addClassName("ts-tier-words");
            Button send = new Button(texts.say("tier.answer.send"), click -> answer.accept(words.getValue()));
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            doubt.add(until, words, send);
        }
        doubt.add(new Paragraph(texts.say("tier.my.doubt.next")));
        return doubt;
    }

    private String name(OwnTier own, String slug) {
        return texts.name(own.ladder(), slug)
                .or(() -> own.held().filter(held -> held.slug().equals(slug)).map(HeldTier::name))
                .orElse(slug);
    }

    private String lower(OwnTier own, LoweringRow lowering) {
        return lowering.lower().equals(lowering.held()) ? texts.say("tier.less.pay") : name(own, lowering.lower());
    }
}
