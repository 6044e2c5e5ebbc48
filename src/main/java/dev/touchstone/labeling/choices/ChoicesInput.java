package dev.touchstone.labeling.choices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.choices.ChoicesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.PassageQuote;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is judged, and below it the check list. */
@StyleSheet("context://css/choices.css")
class ChoicesInput extends Div implements AnswerInput {

    private final CheckList list;

    ChoicesInput(Prompt prompt, @Nullable JsonNode draft) {
        addClassName("choices-input");
        ChoicesDetails details = (ChoicesDetails) prompt.details();
        details.material().forEach(passage -> add(new PassageQuote(passage)));
        list = new CheckList(details.options(), prompt, Words.here());
        add(list);
        if (draft != null) {
            list.set(draft);
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        list.onChange(() -> listener.accept(list.answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        list.checkedBy(check.addClickListener(click -> listener.accept(list.answer())));
        addDetachListener(detached -> list.stopChecking());
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        list.set(answer);
        list.show(grade);
    }

    @Override
    public void pointAt(int mark) {
        list.pointAt(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        list.onPoint(listener);
    }
}
