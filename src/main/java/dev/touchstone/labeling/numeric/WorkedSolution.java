package dev.touchstone.labeling.numeric;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.grading.numeric.NumericReveal;
import dev.touchstone.labeling.CourseText;
import org.jspecify.annotations.Nullable;

/** The number of the gold and, step by step, the way to it. */
class WorkedSolution extends Div {

    WorkedSolution(NumericReveal reveal, @Nullable Label unit, Words words) {
        addClassName("numeric-solution");
        String number = NumberField.written(reveal.number(), words);
        String whole = unit == null ? number : words.say("numeric.with.unit", number, CourseText.plain(unit.name()));
        Paragraph gold = new Paragraph(words.say("numeric.gold", whole));
        gold.addClassName("numeric-gold");
        add(new H3(words.say("numeric.solution")));
        OrderedList steps = new OrderedList();
        for (NumericReveal.Step step : reveal.steps()) {
            steps.add(new ListItem(CourseText.markdown(step.words())));
        }
        if (!reveal.steps().isEmpty()) {
            add(steps);
        }
        add(gold);
    }
}
