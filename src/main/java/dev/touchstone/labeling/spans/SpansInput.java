package dev.touchstone.labeling.spans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.spans.SpansDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The marker with one text in it. */
@StyleSheet("context://css/spans.css")
class SpansInput extends Div implements AnswerInput {

    private static final int MOST_SPANS = 500;

    private final SpanMarker marker = new SpanMarker();
    private final Prompt prompt;
    private final Words words = Words.here();
    private JsonNode answer;
    private @Nullable Registration checking;

    SpansInput(Prompt prompt, @Nullable JsonNode draft, boolean readOnly) {
        this.prompt = prompt;
        this.answer = draft == null ? JsonNodeFactory.instance.objectNode() : draft;
        addClassName("spans-input");
        Text question = prompt.question();
        if (question != null) {
            Text.Localized asked = question.in(words.locale());
            Div line = new Div(asked.text());
            line.addClassName("spans-question");
            add(Reading.marked(line, asked.language()));
        }
        marker.setProblem(problem(readOnly));
        marker.addAnswerChangeListener(change -> answer = change.answer());
        add(marker);
        addDetachListener(detached -> stopChecking());
    }

    private SpanProblem problem(boolean readOnly) {
        SpansDetails details = (SpansDetails) prompt.details();
        List<Integer> tokens = new ArrayList<>();
        for (SpansDetails.Token token : details.tokens()) {
            tokens.add(token.start());
            tokens.add(token.end());
        }
        List<SpanProblem.Label> labels = details.labels().stream()
                .map(label -> new SpanProblem.Label(
                        label.slug(), label.name().in(words.locale()).text()))
                .toList();
        return new SpanProblem(
                details.text(),
                details.language(),
                tokens,
                labels,
                MarkedSpan.of(answer),
                answer.path("nothingHere").asBoolean(false),
                readOnly,
                MOST_SPANS);
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        marker.addAnswerChangeListener(change -> listener.accept(change.answer()));
    }

    /** A change is told before the click that follows it, so what was told last is what stands in the text. */
    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer));
    }

    @Override
    public void show(JsonNode graded, Grade.Marked grade) {
        stopChecking();
        answer = graded;
        marker.setProblem(problem(true));
        List<Reason> reasons = new SpanReasons(prompt, graded, grade, words).all();
        marker.showFeedback(SpanFeedback.of(grade, MarkedSpan.of(graded), reasons));
    }

    @Override
    public void pointAt(int mark) {
        marker.focusMark(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        marker.addMarkFocusListener(event -> listener.accept(event.index()));
    }
}
