package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.touchstone.grading.Grade;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/** Where a learner labels one item, and where the marks are drawn afterwards. */
public interface AnswerInput {

    Component component();

    /** Hears every completed change, to keep it as a draft. */
    void onChange(Consumer<JsonNode> listener);

    /** Hears the answer when the learner asks for the check, by that button or by Enter. */
    void onCheck(Button check, Consumer<JsonNode> listener);

    /** Draws the marks over the answer; the input takes no more changes. */
    void show(JsonNode answer, Grade.Marked grade);

    /** Points at one mark, by its index in the grade. */
    void pointAt(int mark);

    /** Hears which mark the learner points at. */
    void onPoint(IntConsumer listener);
}
