package dev.touchstone.practice.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.touchstone.content.Lesson;
import java.util.Optional;
import java.util.UUID;

/** A lesson that someone asked for and that is still locked. Told once, by the page they are led to instead. */
record TurnedAway(UUID lesson) {

    static void from(Lesson lesson) {
        ComponentUtil.setData(UI.getCurrent(), TurnedAway.class, new TurnedAway(lesson.uuid()));
    }

    /** Takes what is to be told; at the next visit there is nothing left to tell. */
    static Optional<TurnedAway> taken() {
        UI page = UI.getCurrent();
        Optional<TurnedAway> told = Optional.ofNullable(ComponentUtil.getData(page, TurnedAway.class));
        ComponentUtil.setData(page, TurnedAway.class, null);
        return told;
    }
}
