package dev.touchstone.labeling;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Clause;
import dev.touchstone.content.Text;
import org.jspecify.annotations.Nullable;

/** The words of a clause, its example and its counter-example, told apart by shape and by word. */
public class ClauseBody extends Div {

    public ClauseBody(Clause clause) {
        addClassName("ts-clause-body");
        add(CourseText.markdown(clause.markdown()));
        Div examples = new Div();
        examples.addClassName("ts-examples");
        example(examples, clause.example(), Icon.CHECK, "right");
        example(examples, clause.counterExample(), Icon.CROSS, "wrong");
        add(examples);
    }

    private void example(Div examples, @Nullable Text text, Icon shape, String kind) {
        if (text == null) {
            return;
        }
        Span word = new Span(getTranslation("rulebook.example." + kind));
        Paragraph label = new Paragraph(shape.create(), word);
        label.addClassName("ts-example-label");
        Div example = new Div(label, CourseText.markdown(text));
        example.addClassNames("ts-example", "is-" + kind);
        examples.add(example);
    }
}
