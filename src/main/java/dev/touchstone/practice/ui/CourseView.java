package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Lesson;
import dev.touchstone.practice.CoursePath;
import dev.touchstone.practice.LessonStatus;
import dev.touchstone.practice.Lessons;
import dev.touchstone.practice.StartTerms;
import dev.touchstone.practice.StartWords;
import java.util.List;

/** The course as a path: what is done, what is next, what comes later and why. */
@Route("course")
@Menu(title = "course.title", order = 1)
@AnonymousAllowed
class CourseView extends Div implements HasDynamicTitle {

    CourseView(Lessons lessons, StartWords starts) {
        addClassNames("ts-page", "ts-course");
        CoursePath path = lessons.path();
        Paragraph lead = new Paragraph(getTranslation("course.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head);
        TurnedAway.taken().flatMap(away -> path.row(away.lesson())).ifPresent(this::explain);
        if (path.tracks().isEmpty()) {
            add(Note.empty(getTranslation("course.empty"), getTranslation("course.empty.text")));
        }
        StartTerms.Terms terms = starts.here(Words.here().locale());
        path.tracks().forEach(track -> add(new TrackVein(track, terms)));
    }

    private void explain(CoursePath.LessonRow row) {
        if (row.status() instanceof LessonStatus.Locked(List<Lesson> missing)) {
            add(new StillLocked(row.lesson(), missing));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("course.title");
    }
}
