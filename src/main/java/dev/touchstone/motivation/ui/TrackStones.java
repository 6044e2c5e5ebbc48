package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Text;
import dev.touchstone.motivation.ProgressMap;
import dev.touchstone.motivation.ProgressMap.State;
import java.util.Locale;

/** The stones of one track. What a stone looks like is also said in words. */
class TrackStones extends Section {

    private final GamePage page;

    TrackStones(ProgressMap.TrackStones track, GamePage page) {
        this.page = page;
        addClassName("ts-map-track");
        String id = "track-" + track.track().slug();
        H2 title = new H2(shown(track.track().title()));
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        Paragraph sum = new Paragraph(page.say(
                "map.track",
                track.atLeast(State.MASTERED),
                track.atLeast(State.DONE),
                track.stones().size()));
        sum.addClassNames("ts-muted", "ts-small");
        Div head = new Div(title, sum);
        head.addClassName("ts-map-head");
        OrderedList stones = new OrderedList();
        stones.addClassName("ts-map-stones");
        track.stones().forEach(stone -> stones.add(stone(stone)));
        add(head, stones);
    }

    private ListItem stone(ProgressMap.Stone stone) {
        Lesson lesson = stone.lesson();
        String state = stone.state().name().toLowerCase(Locale.ROOT);
        Span mark = new Span();
        mark.addClassName("ts-stone-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        switch (stone.state()) {
            case MASTERED, DONE -> mark.add(Icon.CHECK.create());
            case LOCKED -> mark.add(Icon.LOCK.create());
            case OPEN -> {}
        }
        Component name = shown(lesson.title());
        Component title = stone.state() == State.LOCKED ? name : new Anchor("lessons/" + lesson.slug(), name);
        Span said = new Span(page.say("map." + state));
        said.addClassNames("ts-muted", "ts-small");
        Div text = new Div(title, said);
        text.addClassName("ts-map-text");
        ListItem item = new ListItem(mark, text);
        item.setId("lesson-" + lesson.slug());
        item.addClassNames("ts-map-stone", "is-" + state);
        return item;
    }

    private Span shown(Text text) {
        Text.Localized localized = text.in(page.words().locale());
        return Reading.span(localized.language(), localized.text());
    }
}
