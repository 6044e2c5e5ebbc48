package dev.touchstone.labeling.ranking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ranking.RankingDetails.Thing;
import java.util.List;

/** One thing of a ranking: its place, its letter, its words, and the ways to move it. */
class RankRow extends Div {

    private final Thing thing;
    private final String name;
    private final Words words;
    private final Span place = new Span();
    private final NativeButton grip = new NativeButton();
    private final NativeButton up = new NativeButton();
    private final NativeButton down = new NativeButton();
    private final Div buttons = new Div(up, down);
    private final Div body = new Div();

    RankRow(Thing thing, String name, Words words) {
        this.thing = thing;
        this.name = name;
        this.words = words;
        addClassName("rank-row");
        getElement().setAttribute("role", "listitem");
        getElement().setAttribute("data-thing", thing.slug());
        place.addClassName("rank-place");
        Span letter = new Span(name);
        letter.addClassName("rank-letter");
        grip.addClassName("rank-grip");
        grip.add(place, dots());
        Div head = new Div(letter);
        head.addClassName("rank-head");
        body.addClassName("rank-body");
        body.add(head, new Markdown(thing.language(), thing.text()));
        up.add(Icon.CHEVRON.create());
        up.addClassName("rank-up");
        up.setAriaLabel(words.say("ranking.up", name));
        down.add(Icon.CHEVRON.create());
        down.addClassName("rank-down");
        down.setAriaLabel(words.say("ranking.down", name));
        buttons.addClassName("rank-buttons");
        add(grip, body, buttons);
    }

    private static Span dots() {
        Span dots = new Span();
        dots.addClassName("rank-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        return dots;
    }

    String name() {
        return name;
    }

    Span beginning() {
        String line =
                thing.text().replaceAll("[*_`#>]", "").replaceAll("\\s+", " ").strip();
        Span beginning = Reading.span(thing.language(), line);
        beginning.addClassName("rank-beginning");
        return beginning;
    }

    void onUp(Runnable listener) {
        up.addClickListener(click -> listener.run());
    }

    void onDown(Runnable listener) {
        down.addClickListener(click -> listener.run());
    }

    void onPoint(Runnable listener) {
        addClickListener(click -> listener.run());
        getElement().addEventListener("mouseenter", enter -> listener.run());
    }

    void standsAt(int index, int of) {
        place.setText(Integer.toString(index + 1));
        grip.setAriaLabel(words.say("ranking.grip", name, index + 1, of));
        up.setEnabled(index > 0);
        down.setEnabled(index < of - 1);
    }

    /** Takes the focus with the control that was used last, or else where the arrow keys work. */
    void focus() {
        getElement().executeJs("this.parentElement?.focusThing?.(this)");
    }

    /**
     * @param above letters of what the thing should stand above and does not
     * @param below letters of what it should stand below
     */
    void show(List<String> above, List<String> below) {
        remove(buttons);
        grip.setEnabled(false);
        Div notes = new Div();
        notes.addClassName("rank-notes");
        if (above.isEmpty() && below.isEmpty()) {
            notes.add(note("is-right", Icon.CHECK, words.say("ranking.note.right")));
        }
        if (!above.isEmpty()) {
            notes.add(note("is-wrong", Icon.CROSS, words.say("ranking.note.above", String.join(", ", above))));
        }
        if (!below.isEmpty()) {
            notes.add(note("is-wrong", Icon.CROSS, words.say("ranking.note.below", String.join(", ", below))));
        }
        body.add(notes);
    }

    private static Span note(String kind, Icon icon, String text) {
        Span note = new Span(icon.create(), new Span(text));
        note.addClassNames("rank-note", kind);
        return note;
    }
}
