package dev.touchstone.tier.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.tier.HoldingRow;
import dev.touchstone.tier.LadderState;
import dev.touchstone.tier.LoweringOutcome;
import dev.touchstone.tier.LoweringRow;
import java.util.Optional;

/** One member who holds more than is due: what and since when, what was said so far, and what a manager can do about it. */
class LessCard extends ListItem {

    /** What managers do. */
    interface Deeds {
        void warn(HoldingRow row, String reason);

        void decide(HoldingRow row, LoweringOutcome outcome, String reason, int seen);
    }

    private final HoldingRow row;
    private final LadderState state;
    private final TierTexts texts;

    LessCard(HoldingRow row, LadderState state, TierTexts texts, LoweringForms forms, Deeds deeds) {
        this.row = row;
        this.state = state;
        this.texts = texts;
        add(new H3(row.member().name()));
        row.less()
                .ifPresent(less -> add(new Paragraph(texts.say(
                        "tier.people.less.would",
                        texts.name(row.tier(), state.ladder()),
                        lower(less),
                        row.lessSince().map(texts::day).orElse("")))));
        row.lowering().ifPresent(this::said);
        Optional<LoweringRow> open = row.lowering().filter(LoweringRow::open);
        if (!state.role().manages()) {
            return;
        }
        open.ifPresentOrElse(
                lowering -> add(forms.decide(
                        lowering,
                        lower(lowering.lower()),
                        (outcome, reason) -> deeds.decide(row, outcome, reason, lowering.place()))),
                () -> add(forms.warn(row, reason -> deeds.warn(row, reason))));
    }

    private void said(LoweringRow lowering) {
        String erased = texts.say("tier.history.erased");
        add(
                new Paragraph(texts.say(
                        "tier.people.warned", lowering.warnedBy().orElse(erased), texts.day(lowering.warnedAt()))),
                TierTexts.said(lowering.reason()));
        lowering.answer()
                .ifPresent(answer -> add(
                        new Paragraph(texts.say(
                                "tier.people.answer",
                                texts.day(lowering.answeredAt().orElseThrow()))),
                        TierTexts.said(answer)));
        lowering.outcome()
                .ifPresent(outcome -> add(
                        new Paragraph(texts.say(
                                "tier.people.decided",
                                texts.day(lowering.decidedAt().orElseThrow()),
                                lowering.decidedBy().orElse(erased),
                                texts.say("tier.people.decided." + outcome))),
                        TierTexts.said(lowering.decision().orElse(""))));
    }

    private String lower(String slug) {
        return slug.equals(row.tier().slug())
                ? texts.say("tier.less.pay")
                : texts.name(state.ladder(), slug).orElse(slug);
    }
}
