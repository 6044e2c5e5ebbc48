package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Words;
import dev.touchstone.motivation.GameChoice;
import java.time.LocalDate;
import java.util.List;

/** A page of the game: its head, the way to the other pages, and, while the game is off, nothing but how to switch it on. */
abstract class GamePage extends Div implements HasDynamicTitle {

    private static final List<String> PAGES = List.of("badges", "quests", "map", "team");

    private final Words words = Words.here();
    private final String name;
    private final boolean on;

    /** @param name of the page: its address and what its texts begin with */
    GamePage(String name, GameChoice choice) {
        this.name = name;
        this.on = choice.game();
        addClassNames("ts-page", "ts-game");
        Div head = new Div(new H1(say(name + ".title")));
        head.addClassName("ts-page-head");
        add(head);
        if (on) {
            Paragraph lead = new Paragraph(say(name + ".lead"));
            lead.addClassName("ts-lead");
            head.add(lead);
            add(pages());
        } else {
            add(Note.empty(say("game.off"), say("game.off.text"), new Anchor("settings", say("settings.title"))));
        }
    }

    boolean isOn() {
        return on;
    }

    Words words() {
        return words;
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    String day(LocalDate day) {
        return words.day(day);
    }

    private Nav pages() {
        UnorderedList list = new UnorderedList();
        for (String page : PAGES) {
            Anchor link = new Anchor(page, say(page + ".title"));
            if (page.equals(name)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(say("game.pages"));
        nav.addClassName("ts-game-pages");
        return nav;
    }

    @Override
    public String getPageTitle() {
        return say(name + ".title");
    }
}
