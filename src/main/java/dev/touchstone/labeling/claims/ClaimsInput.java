package dev.touchstone.labeling.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.labeling.AnswerInput;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The reader of claims with one item in it. */
class ClaimsInput extends Div implements AnswerInput {

    private final ClaimsReader reader = new ClaimsReader();
    private final Prompt prompt;
    private JsonNode answer;
    private @Nullable Registration checking;

    ClaimsInput(Prompt prompt, @Nullable JsonNode draft) {
        this.prompt = prompt;
        this.answer = draft == null ? JsonNodeFactory.instance.objectNode() : draft;
        addClassName("claims-input");
        reader.setProblem(ClaimsProblem.of(prompt, draft, Words.here()));
        reader.addAnswerChangeListener(change -> answer = change.answer());
        add(reader);
        addDetachListener(detached -> stopChecking());
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    void show(ClaimsFeedback feedback) {
        reader.showFeedback(feedback);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        reader.addAnswerChangeListener(change -> listener.accept(change.answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer));
    }

    @Override
    public void show(JsonNode graded, Grade.Marked grade) {
        stopChecking();
        if (!graded.equals(answer)) {
            // Answered elsewhere: what counts is what was graded.
            answer = graded;
            reader.setProblem(ClaimsProblem.of(prompt, graded, Words.here()));
        }
        show(ClaimsFeedback.of(grade));
    }

    @Override
    public void pointAt(int mark) {
        reader.focusMark(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        reader.addMarkFocusListener(event -> listener.accept(event.index()));
    }
}
