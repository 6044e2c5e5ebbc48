package dev.touchstone.tier.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.tier.LadderState;

/** Every saved version: who, when, why, from when on, and what it said. */
class LadderHistory extends Section {

    LadderHistory(LadderState state, TierTexts texts) {
        addClassName("ts-tier-part");
        add(new H2(texts.say("tier.history")));
        if (state.versions().isEmpty()) {
            add(new Paragraph(texts.say("tier.history.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("ts-tier-history");
        state.versions().forEach(version -> list.add(entry(version, texts)));
        add(list);
    }

    private static ListItem entry(LadderState.Version version, TierTexts texts) {
        Span phase = new Span(texts.say("tier.history.phase." + version.phase()));
        phase.addClassName("ts-tier-phase");
        Span what = new Span(texts.say("tier.history.version", version.number(), texts.day(version.from())) + " ");
        Span by = new Span(texts.say(
                "tier.history.by",
                version.by().orElseGet(() -> texts.say("tier.history.erased")),
                texts.day(version.savedAt())));
        by.addClassNames("ts-muted", "ts-small");
        NativeDetails details = new NativeDetails(
                texts.say("tier.ladder.list"), new LadderList(version.ladder(), texts.tiers(), LadderList.Shown.SHORT));
        return new ListItem(new Paragraph(what, phase), by, TierTexts.said(version.reason()), details);
    }
}
