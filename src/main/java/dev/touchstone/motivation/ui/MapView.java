package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.motivation.GameSettings;
import dev.touchstone.motivation.Motivation;
import dev.touchstone.motivation.ProgressMap;
import dev.touchstone.motivation.ProgressMap.State;

/** The whole course at a glance: every lesson a stone. */
@Route("map")
@AnonymousAllowed
class MapView extends GamePage {

    MapView(Motivation motivation, GameSettings settings) {
        super("map", settings.mine());
        if (!isOn()) {
            return;
        }
        ProgressMap map = motivation.map();
        if (map.tracks().isEmpty()) {
            add(Note.empty(say("course.empty"), say("course.empty.text")));
            return;
        }
        Paragraph sum =
                new Paragraph(say("map.sum", map.atLeast(State.MASTERED), map.atLeast(State.DONE), map.stones()));
        sum.addClassName("ts-map-sum");
        add(sum);
        map.tracks().forEach(track -> add(new TrackStones(track, this)));
    }
}
