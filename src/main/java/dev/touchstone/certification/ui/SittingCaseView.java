package dev.touchstone.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.certification.SittingId;
import dev.touchstone.certification.SittingReviews;
import dev.touchstone.certification.SittingState;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;

/** One sitting before the person who decides: the numbers, what stands out, and the decision. Who sat is not told. */
@Route("examiner/sittings/:sitting")
@RolesAllowed({"OPERATOR", "EXAMINER"})
@StyleSheet("context://css/certification.css")
class SittingCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SittingReviews reviews;
    private final Curriculum curriculum;
    private final ExamWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();

    SittingCaseView(SittingReviews reviews, Curriculum curriculum, CurrentPerson me) {
        this.reviews = reviews;
        this.curriculum = curriculum;
        this.words = ExamWords.in(me.zone());
        addClassNames("ts-page", "ts-examiner");
        content.addClassName("ts-case");
        add(new Anchor("examiner/sittings", words.say("examiner.back")), message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(ExamWords.sitting(event).orElseThrow(() -> new NotFound("No sitting is at this address.")));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SittingId id) {
        SittingReviews.Case found = reviews.one(id);
        SittingReviews.Row row = found.row();
        Optional<Program> program = curriculum.findProgram(row.program());
        String name = program.map(known -> CourseText.plain(known.name())).orElseGet(() -> words.say("exam.title"));
        Paragraph facts = new Paragraph(
                words.say("examiner.facts", state(row, words), words.moment(row.submittedAt()), row.items()));
        facts.addClassName("ts-lead");
        Div head = new Div(new H1(words.say("examiner.case", name)), facts);
        head.addClassName("ts-page-head");
        content.removeAll();
        content.add(head);
        found.share().ifPresent(share -> {
            Section measured = new ShareScale(share, words);
            measured.addComponentAsFirst(
                    new Paragraph(words.say(row.passed() ? "examiner.measured.passed" : "examiner.measured.not-yet")));
            content.add(measured);
        });
        content.add(
                new AreaShares(found.result().areas(), program, words),
                new SignalsList(found.signs(words.words().locale()), words));
        if (row.state() == SittingState.UNDER_REVIEW) {
            content.add(
                    found.own()
                            ? Note.locked(words.say("examiner.own"), words.say("examiner.own.text"))
                            : new DecisionForm(id, reviews, words, said -> decided(id, said)));
        }
    }

    private void decided(SittingId id, String said) {
        show(id);
        message.tell(said);
        message.focus();
    }

    static String state(SittingReviews.Row row, ExamWords words) {
        return words.say(
                "sitting.state." + row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("examiner.title");
    }
}
