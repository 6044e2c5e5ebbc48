package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.GoldLine;
import dev.touchstone.content.Lesson;
import dev.touchstone.motivation.Badge;
import dev.touchstone.motivation.GameBoard;
import dev.touchstone.motivation.Quest;
import java.util.Collection;
import java.util.Locale;

/** The game at a glance: how far one is on the map, quests that were chosen, the newest badges, and the ways to all of it. */
class HomeGame extends Div {

    private final SkillWords words;

    /** @param lessons of the course */
    HomeGame(SkillWords words, GameBoard game, Collection<Lesson> lessons) {
        this.words = words;
        addClassName("ts-home-game");
        Section map = panel("map.title");
        long mastered = lessons.stream()
                .filter(lesson -> game.mastered().contains(lesson.uuid()))
                .count();
        map.add(
                new GoldLine(mastered, lessons.size()),
                new Paragraph(words.say("home.map.sum", mastered, lessons.size())),
                new Paragraph(new Anchor("map", words.say("home.map.all"))));
        Section quests = panel("quests.title");
        if (game.quests().isEmpty()) {
            quests.add(new Paragraph(words.say("home.quests.none")));
        } else {
            UnorderedList list = new UnorderedList();
            game.quests().forEach(quest -> list.add(quest(quest)));
            quests.add(list);
        }
        quests.add(new Paragraph(new Anchor("quests", words.say("home.quests.all"))));
        Section badges = panel("badges.title");
        UnorderedList newest = new UnorderedList();
        game.newest().forEach(badge -> newest.add(badge(badge)));
        badges.add(game.newest().isEmpty() ? new Paragraph(words.say("badges.none.text")) : newest);
        Paragraph xp = new Paragraph(words.say("xp.amount", game.xp()));
        xp.addClassNames("ts-muted", "ts-small");
        badges.add(xp, new Paragraph(new Anchor("badges", words.say("home.badges.all"))));
        add(map, quests, badges);
    }

    private Section panel(String title) {
        Section panel = new Section(new H2(words.say(title)));
        panel.addClassName("ts-panel");
        return panel;
    }

    private ListItem quest(Quest quest) {
        return line(quest.name(locale()), quest.progress(locale()));
    }

    private ListItem badge(Badge badge) {
        return line(
                badge.name(locale()),
                badge.earned()
                        .map(day -> words.say("badges.since", words.day(day)))
                        .orElse(""));
    }

    private static ListItem line(String name, String state) {
        Span how = new Span(state);
        how.addClassNames("ts-muted", "ts-small");
        return new ListItem(new Span(name), how);
    }

    private Locale locale() {
        return words.words().locale();
    }
}
