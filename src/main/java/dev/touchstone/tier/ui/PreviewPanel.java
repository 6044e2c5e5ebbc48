package dev.touchstone.tier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.Table;
import dev.touchstone.tier.LadderDesk.MovedMember;
import dev.touchstone.tier.TierPreview;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Who would hold which tier: counts before and after, then everybody who moves, some at a time. */
class PreviewPanel extends Section {

    static final int AT_ONCE = 50;

    private final TierTexts texts;
    private final TierPreview preview;
    private final Map<String, String> names;
    private final IntFunction<List<MovedMember>> moved;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    /** @param moved the members behind the moves from a place on, at most {@link #AT_ONCE} */
    PreviewPanel(TierPreview preview, TierTexts texts, IntFunction<List<MovedMember>> moved) {
        this.texts = texts;
        this.preview = preview;
        this.moved = moved;
        this.names = preview.counts().stream()
                .collect(Collectors.toMap(
                        TierPreview.Count::slug,
                        count -> count.name().in(texts.words().locale()).text()));
        addClassName("ts-tier-part");
        setId("preview");
        H2 title = new H2(texts.say("tier.preview.title"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(texts.say("tier.preview.members", preview.members(), preview.moving())), counts());
        more = new Button(texts.say("tier.preview.more"), click -> showMore());
        if (!preview.moves().isEmpty()) {
            list.addClassName("ts-tier-moves");
            add(new H3(texts.say("tier.preview.moves")), list, more);
            if (preview.moving() > preview.moves().size()) {
                add(new Paragraph(texts.say("tier.preview.most", preview.moves().size())));
            }
            showMore();
        } else if (preview.members() == 0) {
            add(new Paragraph(texts.say("tier.preview.empty")));
        }
    }

    private Table counts() {
        Table table = new Table(
                texts.say("tier.preview.title"),
                List.of(
                        texts.say("tier.preview.tier"),
                        texts.say("tier.preview.before"),
                        texts.say("tier.preview.after"),
                        texts.say("tier.preview.keeping")));
        NumberFormat number = NumberFormat.getIntegerInstance(texts.words().locale());
        preview.counts()
                .forEach(count -> table.addRow(
                        name(count.slug()),
                        number.format(count.before()),
                        number.format(count.after()),
                        number.format(count.keeping())));
        table.addClassName("ts-tier-counts");
        return table;
    }

    private void showMore() {
        for (MovedMember one : moved.apply(shown)) {
            TierPreview.Move move = one.move();
            list.add(new ListItem(texts.say(
                    "tier.preview.kind." + move.kind(),
                    one.member().name(),
                    move.before().map(this::name).orElse(""),
                    name(move.after()))));
        }
        shown = Math.min(shown + AT_ONCE, preview.moves().size());
        more.setVisible(shown < preview.moves().size());
    }

    private String name(String slug) {
        return names.getOrDefault(slug, slug);
    }
}
