package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Words;
import dev.touchstone.motivation.Quest;

/** One quest that was taken on: how far it is, and the way to let go of it. */
class QuestCard extends ListItem {

    QuestCard(Quest quest, Words words, Runnable drop) {
        addClassName("ts-quest");
        String name = quest.name(words.locale());
        boolean done = quest.done().isPresent();
        Paragraph progress = new Paragraph(quest.progress(words.locale()));
        progress.addClassNames("ts-muted", "ts-small");
        Div text = new Div(new H3(name), progress);
        text.addClassName("ts-quest-text");
        if (done) {
            addClassName("is-done");
            progress.addComponentAsFirst(Icon.CHECK.create());
        } else if (quest.target() > 1) {
            text.add(dots(quest));
        }
        String act = done ? "quests.clear" : "quests.drop";
        Button button = new Button(words.say(act), click -> drop.run());
        button.setAriaLabel(words.say(act + ".named", name));
        add(text, button);
    }

    private static Span dots(Quest quest) {
        Span dots = new Span();
        dots.addClassName("ts-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int dot = 0; dot < quest.target(); dot++) {
            Span one = new Span();
            if (dot < quest.have()) {
                one.addClassName("is-full");
            }
            dots.add(one);
        }
        return dots;
    }
}
