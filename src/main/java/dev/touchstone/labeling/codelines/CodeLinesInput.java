package dev.touchstone.labeling.codelines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.codelines.CodeLinesDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.codelines.CodeLine;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the code has to do, and the code with its lines to mark. */
@StyleSheet("context://css/code-lines.css")
class CodeLinesInput extends Div implements AnswerInput {

    private static final List<String> TEXTS = List.of(
            "row",
            "row.marked",
            "row.unnamed",
            "nothing",
            "undo",
            "undone",
            "keys",
            "kind",
            "severity",
            "marked",
            "cleared",
            "none",
            "gold");

    private final CodeBox box = new CodeBox();
    private final CodeLinesDetails details;
    private final Prompt prompt;
    private final Words words = Words.here();
    private JsonNode answer;
    private @Nullable Registration checking;

    CodeLinesInput(Prompt prompt, @Nullable JsonNode draft, boolean readOnly) {
        this.prompt = prompt;
        details = (CodeLinesDetails) prompt.details();
        answer = draft == null ? JsonNodeFactory.instance.objectNode() : draft;
        addClassName("code-input");
        Text task = prompt.question();
        if (task != null) {
            Paragraph spec = CourseText.in(new Paragraph(), task);
            spec.addClassName("code-task");
            add(spec);
        }
        box.setProblem(problem(readOnly));
        box.addAnswerListener(change -> answer = change.answer());
        add(box);
        addDetachListener(detached -> stopChecking());
    }

    private CodeProblem problem(boolean readOnly) {
        Map<String, String> texts =
                TEXTS.stream().collect(Collectors.toMap(key -> key, key -> words.say("code-lines." + key)));
        return new CodeProblem(
                words.say(
                        "code-lines.title",
                        words.say("code-lines.language." + details.language()),
                        details.lines().size()),
                CodeColours.of(details.language(), details.lines()),
                names(details.kinds()),
                names(details.severities()),
                marked(),
                answer.path("nothingHere").asBoolean(false),
                readOnly,
                texts);
    }

    private List<CodeProblem.Name> names(List<Label> labels) {
        return labels.stream()
                .map(label -> {
                    Text.Localized name = label.name().in(words.locale());
                    return new CodeProblem.Name(label.slug(), name.text(), name.language());
                })
                .toList();
    }

    private List<CodeLine> marked() {
        List<CodeLine> lines = new ArrayList<>();
        answer.path("lines")
                .forEach(line -> lines.add(new CodeLine(
                        line.path("line").asInt(),
                        line.path("kind").asString(""),
                        line.path("severity").asString(""))));
        return lines;
    }

    private void stopChecking() {
        Stream.ofNullable(checking).forEach(Registration::remove);
        checking = null;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        box.addAnswerListener(change -> listener.accept(change.answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer));
    }

    @Override
    public void show(JsonNode graded, Grade.Marked grade) {
        stopChecking();
        answer = graded;
        box.setProblem(problem(true));
        box.showMarks(new CodeLineReasons(prompt, grade, words).marks());
    }

    @Override
    public void pointAt(int mark) {
        box.pointAt(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        box.addPointListener(point -> listener.accept(point.index()));
    }
}
