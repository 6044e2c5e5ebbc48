package dev.touchstone.labeling.preference;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Words;
import dev.touchstone.grading.preference.PreferenceAnswer;
import dev.touchstone.labeling.Scale;
import dev.touchstone.labeling.ScalePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Seven points from "A is much better" to "B is much better"; the keys 1 to 7 choose, and arrow keys too. */
class PreferenceScale extends Scale {

    private final Words words = Words.here();
    private final List<ScalePoint> points = new ArrayList<>();
    private int chosen;
    private boolean open = true;
    private IntConsumer listener = point -> {};

    PreferenceScale() {
        super(new Span(Words.here().say("preference.scale")));
        addClassName("preference-scale");
        Div row = new Div();
        row.addClassName("preference-points");
        String group = "preference-" + UUID.randomUUID();
        for (int point = PreferenceAnswer.FIRST; point <= PreferenceAnswer.LAST; point++) {
            int each = point;
            ScalePoint made = new ScalePoint(group, point, new Span(words.say("preference.point." + point)));
            made.onChoice(() -> chose(each));
            points.add(made);
            row.add(made);
            Shortcuts.addShortcutListener(this, () -> press(each), Key.of(Integer.toString(point)));
        }
        add(row);
    }

    /** The chosen point from 1 to 7, or 0. */
    int chosen() {
        return chosen;
    }

    void choose(int point) {
        chosen = point;
        at(point).choose();
    }

    void onChoice(IntConsumer listener) {
        this.listener = listener;
    }

    private void press(int point) {
        if (open) {
            choose(point);
            listener.accept(point);
        }
    }

    private void chose(int point) {
        if (open) {
            chosen = point;
            listener.accept(point);
        }
    }

    /** Takes no more changes; the gold's point and the learner's are marked. @param sign of the learner's point */
    void close(int gold, String sign) {
        open = false;
        points.forEach(ScalePoint::close);
        at(gold).addClassName("is-gold");
        if (chosen == gold) {
            at(gold).note("is-right", words.say("preference.both"));
        } else {
            at(gold).note("is-right", words.say("preference.gold"));
            at(chosen).note(sign, words.say("preference.yours"));
        }
    }

    private ScalePoint at(int point) {
        return points.get(point - PreferenceAnswer.FIRST);
    }
}
