package dev.touchstone.labeling.choices;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.choices.ChoicesMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The options to tick and, last, "none of these", which unticks the others. The keys 1 to 9 tick and untick, 0 says none. */
class CheckList extends Div {

    private static final int KEYS = 9;

    private final CheckboxGroup<Label> group = new CheckboxGroup<>();
    private final List<Label> options;
    private final Label none;
    private final Button undo;
    private final Announcer announcer = new Announcer();
    private final Words words;
    private final Deque<Set<Label>> before = new ArrayDeque<>();
    private final Map<String, CheckRow> rows = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private boolean goldIsNone;
    private boolean settling;
    private Runnable changed = () -> {};
    private IntConsumer pointed = mark -> {};
    private @Nullable Registration checking;

    CheckList(List<Label> options, Prompt prompt, Words words) {
        this.options = options;
        this.words = words;
        addClassName("choices-list");
        none = new Label("", Text.of(words.locale().getLanguage(), words.say("choices.none")));
        Text question = prompt.question();
        group.setLabel((question == null ? prompt.instruction() : question)
                .in(words.locale())
                .text());
        List<Label> all = new ArrayList<>(options);
        all.add(none);
        group.setItems(all);
        group.setItemLabelGenerator(option -> option.name().in(words.locale()).text());
        group.setRenderer(new ComponentRenderer<>(this::row));
        group.addClassName("choices-options");
        group.addValueChangeListener(change -> {
            if (!settling) {
                before.push(change.getOldValue());
                settle(exclusive(change.getOldValue(), change.getValue()));
                changed.run();
            }
        });
        undo = new Button(words.say("choices.undo"), click -> undo());
        undo.addClassName("choices-undo");
        undo.setEnabled(false);
        add(group, undo, announcer);
        for (int i = 0; i < Math.min(KEYS, options.size()); i++) {
            key(Integer.toString(i + 1), options.get(i));
        }
        key("0", none);
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL);
    }

    private void key(String key, Label option) {
        Shortcuts.addShortcutListener(this, () -> toggle(option), Key.of(key));
    }

    private CheckRow row(Label option) {
        int number = options.indexOf(option) + 1;
        String key = option.equals(none) ? "0" : number <= KEYS ? Integer.toString(number) : "";
        CheckRow row = new CheckRow(option.name().in(words.locale()), key, option.slug());
        rows.put(option.slug(), row);
        if (group.isReadOnly()) {
            if (option.equals(none)) {
                row.showNone(group.getValue().contains(none), goldIsNone, words);
            } else if (marks.get(option.slug()) instanceof ChoicesMark mark) {
                row.show(mark, words);
                row.onPoint(() -> pointed.accept(number - 1));
            }
        }
        return row;
    }

    private void toggle(Label option) {
        if (!group.isReadOnly()) {
            Set<Label> ticked = new HashSet<>(group.getValue());
            if (!ticked.remove(option)) {
                ticked.add(option);
            }
            group.setValue(ticked);
        }
    }

    /** Whichever was ticked last wins: an option, or "none of these". */
    private Set<Label> exclusive(Set<Label> old, Set<Label> now) {
        if (!now.contains(none) || now.size() == 1) {
            return now;
        }
        Set<Label> kept = new HashSet<>(now);
        if (old.contains(none)) {
            kept.remove(none);
        } else {
            kept.retainAll(Set.of(none));
        }
        return kept;
    }

    private void settle(Set<Label> ticked) {
        settling = true;
        group.setValue(ticked);
        settling = false;
        undo.setEnabled(!before.isEmpty() && !group.isReadOnly());
    }

    private void undo() {
        if (!before.isEmpty() && !group.isReadOnly()) {
            settle(before.pop());
            announcer.say(words.say("choices.undone", group.getValue().size()));
            changed.run();
        }
    }

    JsonNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode list = answer.putArray("choices");
        Set<Label> ticked = group.getValue();
        options.stream().filter(ticked::contains).map(Label::slug).forEach(list::add);
        return answer.put("nothingHere", ticked.contains(none));
    }

    /** Ticks what that answer says. */
    void set(JsonNode answer) {
        Set<String> chosen = new HashSet<>();
        answer.path("choices").forEach(choice -> chosen.add(choice.asString("")));
        Set<Label> ticked = new HashSet<>();
        options.stream().filter(option -> chosen.contains(option.slug())).forEach(ticked::add);
        if (answer.path("nothingHere").booleanValue(false)) {
            ticked.add(none);
        }
        settle(ticked);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void onPoint(IntConsumer listener) {
        pointed = listener;
    }

    void checkedBy(Registration registration) {
        checking = registration;
    }

    void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    /** Draws the marks beside the options; nothing can be ticked any more. */
    void show(Grade.Marked grade) {
        stopChecking();
        group.setReadOnly(true);
        undo.setVisible(false);
        grade.marks().forEach(mark -> marks.put(((ChoicesMark) mark).option(), mark));
        goldIsNone = grade.marks().stream().map(ChoicesMark.class::cast).noneMatch(CheckRow::inGold);
        group.setRenderer(new ComponentRenderer<>(this::row));
    }

    void pointAt(int mark) {
        for (int i = 0; i < options.size(); i++) {
            CheckRow row = rows.get(options.get(i).slug());
            if (row != null) {
                row.setClassName("is-pointed", i == mark);
            }
        }
    }
}
