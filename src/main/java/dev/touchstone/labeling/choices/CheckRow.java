package dev.touchstone.labeling.choices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.choices.ChoicesMark;

/** One option of a check list: its key, its words and, after the check, how it went. */
class CheckRow extends Div {

    CheckRow(Text.Localized name, String key, String slug) {
        addClassName("choices-option");
        getElement().setAttribute("data-option", slug);
        if (!key.isEmpty()) {
            Span hint = new Span(key);
            hint.addClassName("key-hint");
            hint.getElement().setAttribute("aria-hidden", "true");
            add(hint);
        }
        add(Reading.span(name.language(), name.text()));
    }

    static boolean inGold(ChoicesMark mark) {
        return mark.verdict() == Verdict.MISSED || mark.verdict() == Verdict.RIGHT && mark.chosen();
    }

    void show(ChoicesMark mark, Words words) {
        setClassName("is-gold", inGold(mark));
        switch (mark.verdict()) {
            case MISSED -> note("is-wrong", Icon.MISSED, words.say("choices.note.missed"));
            case EXTRA -> note("is-wrong", Icon.EXTRA, words.say("choices.note.extra"));
            default -> note("is-right", Icon.CHECK, words.say("choices.note." + (mark.chosen() ? "kept" : "left")));
        }
    }

    /** The option "none of these", which has no mark of its own. */
    void showNone(boolean chosen, boolean gold, Words words) {
        setClassName("is-gold", gold);
        if (gold) {
            note(chosen ? "is-right" : "is-wrong", chosen ? Icon.CHECK : Icon.MISSED, words.say("choices.note.gold"));
        } else if (chosen) {
            note("is-wrong", Icon.CROSS, words.say("choices.note.none"));
        }
    }

    private void note(String kind, Icon icon, String text) {
        Span note = new Span(icon.create(), new Span(text));
        note.addClassNames("choices-note", kind);
        add(note);
    }

    void onPoint(Runnable listener) {
        addClickListener(click -> listener.run());
        getElement().addEventListener("mouseenter", enter -> listener.run());
    }
}
