package dev.touchstone.labeling.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.review.Area;
import dev.touchstone.grading.review.Fault;
import dev.touchstone.grading.review.FaultMark;
import dev.touchstone.grading.review.ReviewReveal;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.LabelingType;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Somebody's boxes under review: which are at fault, and what the rulebook would have. */
@org.springframework.stereotype.Component
class ReviewLabeling implements LabelingType {

    @Override
    public String type() {
        return "review";
    }

    @Override
    public AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        return new ReviewInput(prompt, pictureUrl, draft);
    }

    /** Every planted fault as if it had been found, with its reason below. */
    @Override
    public Component example(Prompt prompt, String pictureUrl, Reveal reveal) {
        ReviewReveal gold = (ReviewReveal) reveal;
        List<Mark> found = new ArrayList<>();
        for (PlantedFault fault : gold.faults()) {
            Area place = fault.box() == null ? fault.right() : null;
            Fault named = new Fault(fault.kinds().getFirst(), fault.box(), place);
            found.add(new FaultMark(Verdict.RIGHT, found.size(), named, List.of()));
        }
        Grade.Marked grade = new Grade.Marked(1, found, reveal, Map.of(), "example");
        ReviewInput input = new ReviewInput(prompt, pictureUrl, null);
        input.show(JsonNodeFactory.instance.objectNode(), grade);
        OrderedList reasons = new OrderedList();
        reasons.addClassName("review-reasons");
        for (Reason reason : new ReviewReasons(prompt, gold, Words.here()).of(grade)) {
            Span headline = new Span(reason.headline());
            headline.addClassName("review-reason");
            reasons.add(new ListItem(headline, Reading.marked(new Paragraph(reason.text()), reason.language())));
        }
        return new Div(input, reasons);
    }

    @Override
    public List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        return new ReviewReasons(prompt, (ReviewReveal) grade.reveal(), words).of(grade);
    }
}
