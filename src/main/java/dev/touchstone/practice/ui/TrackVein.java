package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.content.Track;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.CoursePath;
import dev.touchstone.practice.StartTerms;

/** One track: its lessons are stones on a line that turns gold as they are done. */
class TrackVein extends Section {

    TrackVein(CoursePath.TrackRow row, StartTerms.Terms terms) {
        addClassName("ts-vein");
        Track track = row.track();
        String id = "track-" + track.slug();
        Span number = new Span(getTranslation("course.track", track.number()));
        number.addClassName("ts-eyebrow");
        H2 title = CourseText.in(new H2(), track.title());
        title.setId(id);
        Paragraph summary = CourseText.in(new Paragraph(), track.summary());
        summary.addClassName("ts-muted");
        Paragraph done = new Paragraph(
                getTranslation("course.track.done", row.done(), row.lessons().size()));
        done.addClassNames("ts-muted", "ts-small");
        Div head = new Div(number, title, summary, done);
        head.addClassName("ts-vein-head");
        OrderedList stones = new OrderedList();
        stones.addClassName("ts-stones");
        row.lessons().forEach(lesson -> stones.add(new LessonStone(lesson, terms)));
        getElement().setAttribute("aria-labelledby", id);
        add(head, stones);
    }
}
