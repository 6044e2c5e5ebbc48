package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Table;
import dev.touchstone.tier.live.MemberGold;
import dev.touchstone.tier.live.trust.Bar;
import dev.touchstone.tier.live.trust.GoldSuggestion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How often to check whom, and why, in the light of a bar that can be chosen. */
class GoldTable extends Section {

    private static final List<Integer> BARS = List.of(80, 85, 90, 95);

    private final LiveWords words;
    private final Bar bar;

    /**
     * @param choose is told another bar
     * @param next address of the page after this one, or empty
     */
    GoldTable(LiveWords words, Bar bar, List<MemberGold> members, Consumer<Integer> choose, String next) {
        this.words = words;
        this.bar = bar;
        addClassName("live-part");
        Table table = new Table(
                words.say("live.gold"),
                List.of(
                        words.say("live.column.member"),
                        words.say("live.column.skill"),
                        words.say("live.column.gold"),
                        words.say("live.column.why"),
                        words.say("live.column.right"),
                        words.say("live.column.answers")));
        table.becomesCards();
        rows(members, true).forEach(row -> add(table, row.member(), row.skill()));
        rows(members, false).forEach(row -> add(table, row.member(), row.skill()));
        Paragraph what = new Paragraph(words.say("live.gold.what"));
        what.addClassName("live-text");
        Paragraph others = new Paragraph(words.say("live.gold.others"));
        others.addClassNames("ts-muted", "ts-small");
        add(new H2(words.say("live.gold")), what, bars(choose), table, others);
        if (!next.isEmpty()) {
            Nav pages = new Nav(new Anchor(next, words.say("live.gold.next")));
            pages.addClassName("ts-pages");
            pages.getElement().setAttribute("aria-label", words.say("live.gold.pages"));
            add(pages);
        }
    }

    private record Row(MemberGold member, MemberGold.SkillGold skill) {}

    /** Those who have fallen stand first. */
    private static Stream<Row> rows(List<MemberGold> members, boolean fallen) {
        return members.stream()
                .flatMap(member -> member.skills().stream().map(skill -> new Row(member, skill)))
                .filter(row -> (row.skill().gold().why() == GoldSuggestion.Why.FALLEN) == fallen);
    }

    private Select<Integer> bars(Consumer<Integer> choose) {
        Select<Integer> bars = new Select<>();
        bars.setLabel(words.say("live.bar"));
        bars.setHelperText(words.say("live.bar.help"));
        bars.setItems(Stream.concat(BARS.stream(), Stream.of(bar.right()))
                .distinct()
                .sorted()
                .toList());
        bars.setItemLabelGenerator(right -> words.say("live.bar.right", right));
        bars.setValue(bar.right());
        bars.addValueChangeListener(change -> choose.accept(change.getValue()));
        return bars;
    }

    private void add(Table table, MemberGold member, MemberGold.SkillGold skill) {
        table.addRow(
                new Span(member.member().name()),
                words.skill(skill.skill()),
                new Span(words.oneIn(skill.gold())),
                why(skill.gold()),
                new Span(words.right(skill.share())),
                new Span(Long.toString(skill.sum().answers())));
    }

    private Component why(GoldSuggestion gold) {
        Div why = new Div(words.why(gold, bar.right()));
        why.addClassName("live-why");
        if (gold.why() == GoldSuggestion.Why.FALLEN) {
            why.addClassName("is-fallen");
            why.addComponentAsFirst(Icon.WARNING.create());
        }
        return why;
    }
}
