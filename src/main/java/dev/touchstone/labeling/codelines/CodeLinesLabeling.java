package dev.touchstone.labeling.codelines;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.codelines.CodeLine;
import dev.touchstone.grading.codelines.CodeLineMark;
import dev.touchstone.grading.codelines.CodeLinesReveal;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Marking defective lines: code in colours, and the verdicts below the lines. */
@org.springframework.stereotype.Component
class CodeLinesLabeling implements LabelingType {

    @Override
    public String type() {
        return "code-lines";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new CodeLinesInput(prompt, draft, false);
    }

    /** The gold as an answer that is all right, so that an example looks like the feedback a learner will get. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode lines = answer.putArray("lines");
        List<Mark> marks = new ArrayList<>();
        for (CodeLinesReveal.GoldLine gold : ((CodeLinesReveal) reveal).lines()) {
            CodeLine line = gold.line();
            lines.addObject().put("line", line.line()).put("kind", line.kind()).put("severity", line.severity());
            marks.add(new CodeLineMark(Verdict.RIGHT, line, line, List.of()));
        }
        if (marks.isEmpty()) {
            marks.add(new CodeLineMark(Verdict.RIGHT, null, null, List.of()));
        }
        CodeLinesInput input = new CodeLinesInput(prompt, answer, true);
        input.show(answer, new Grade.Marked(1, marks, reveal, Map.of(), "example"));
        return input;
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new CodeLineReasons(prompt, grade, words).reasons();
    }
}
