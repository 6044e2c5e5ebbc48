package dev.touchstone.labeling.numeric;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.numeric.NumericDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.numeric.NumericReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tables that the question is about, the question, and a field for the number. */
@StyleSheet("context://css/numeric.css")
class NumericInput extends Div implements AnswerInput {

    private final Words words = Words.here();
    private final NumericDetails details;
    private final NumberField field;
    private @Nullable Registration checking;

    NumericInput(Prompt prompt, @Nullable JsonNode draft) {
        addClassName("numeric-input");
        details = (NumericDetails) prompt.details();
        for (Text material : details.material()) {
            Div frame = new Div(CourseText.markdown(material));
            frame.addClassName("numeric-material");
            add(frame);
        }
        Text question = prompt.question();
        if (question != null) {
            H3 title = CourseText.in(new H3(), question);
            title.addClassName("numeric-question");
            add(title);
        }
        field = new NumberField(details, words);
        add(field);
        if (draft != null) {
            field.set(draft);
        }
    }

    @Override
    public Component component() {
        return this;
    }

    /** What cannot be read yet is not kept. */
    @Override
    public void onChange(Consumer<JsonNode> listener) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.answer().ifPresent(listener);
            }
        });
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> field.answer().ifPresentOrElse(listener, field::focus));
        addDetachListener(detached -> stopChecking());
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        field.set(answer);
        field.setReadOnly(true);
        field.setHelperText("");
        boolean right = grade.score() == 1;
        Span note = new Span((right ? Icon.CHECK : Icon.CROSS).create(), new Span(words.say("numeric.note." + right)));
        note.addClassNames("numeric-note", right ? "is-right" : "is-wrong");
        NumericReveal reveal = (NumericReveal) grade.reveal();
        add(note, new WorkedSolution(reveal, details.unit(), words));
    }

    @Override
    public void pointAt(int mark) {
        // One mark, on the one number: there is nothing else to point at.
    }

    @Override
    public void onPoint(IntConsumer listener) {
        // See pointAt.
    }
}
