package dev.touchstone.labeling.rating;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.content.rating.RatingDetails.Criterion;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.rating.RatingMark;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.Scale;
import dev.touchstone.labeling.ScalePoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One criterion with an anchor for each point; within it, the digits 0 to 4 choose, and arrow keys too. */
class CriterionScale extends Scale {

    /** Not yet rated. */
    static final int NOTHING = -1;

    /** In the browser, so that whoever types on need not wait for the line. */
    private static final String DIGITS_CHOOSE = """
            this.addEventListener('keydown', event => {
              const plain = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
              const point = plain ? this.querySelectorAll('input')[event.key] : null;
              if (point && !point.disabled) {
                point.focus();
                point.click();
              }
            })
            """;

    private final Words words = Words.here();
    private final Criterion criterion;
    private final List<ScalePoint> points = new ArrayList<>();
    private int chosen = NOTHING;
    private boolean open = true;
    private Runnable listener = () -> {};

    CriterionScale(Criterion criterion) {
        super(CourseText.in(new Span(), criterion.name()));
        this.criterion = criterion;
        addClassName("rating-criterion");
        Div row = new Div();
        row.addClassName("rating-points");
        String group = "rating-" + UUID.randomUUID();
        for (int point = 0; point < RatingDetails.POINTS; point++) {
            int each = point;
            ScalePoint made = new ScalePoint(
                    group, point, CourseText.in(new Span(), criterion.anchors().get(point)));
            made.onChoice(() -> chose(each));
            points.add(made);
            row.add(made);
        }
        add(row);
        getElement().executeJs(DIGITS_CHOOSE);
    }

    String slug() {
        return criterion.slug();
    }

    /** The chosen point from 0 to 4, or {@link #NOTHING}. */
    int chosen() {
        return chosen;
    }

    void choose(int point) {
        chosen = point;
        points.get(point).choose();
    }

    void onChoice(Runnable listener) {
        this.listener = listener;
    }

    private void chose(int point) {
        if (open) {
            chosen = point;
            listener.run();
        }
    }

    /** Takes no more changes; the gold's point and the learner's are marked. @param pointed hears that the learner points here */
    void close(RatingMark mark, Runnable pointed) {
        open = false;
        choose(mark.given());
        points.forEach(ScalePoint::close);
        ScalePoint gold = points.get(mark.gold());
        gold.addClassName("is-gold");
        if (mark.given() == mark.gold()) {
            gold.note("is-right", words.say("rating.both"));
        } else {
            gold.note("is-right", words.say("rating.gold"));
            String sign = mark.verdict() == Verdict.NEAR ? "is-near" : "is-wrong";
            points.get(mark.given()).note(sign, words.say("rating.yours"));
        }
        getElement().setAttribute("tabindex", "0");
        for (String event : List.of("mouseenter", "focus", "click")) {
            getElement().addEventListener(event, heard -> pointed.run());
        }
    }

    /** Shows that a reason speaks of this criterion; where the two stand side by side it comes into sight. */
    void pointAt(boolean pointed) {
        setClassName("is-pointed", pointed);
        if (pointed) {
            getElement()
                    .executeJs("if (matchMedia('(min-width: 60rem)').matches) this.scrollIntoView({block: 'nearest'})");
        }
    }
}
