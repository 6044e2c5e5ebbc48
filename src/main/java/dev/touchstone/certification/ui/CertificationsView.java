package dev.touchstone.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Note;
import dev.touchstone.certification.Candidacies;
import dev.touchstone.certification.Candidacy;
import dev.touchstone.content.Curriculum;
import java.util.List;

/** What one can be certified in, what each takes, and how far one is. */
@Route("certifications")
@Menu(title = "certifications.title", order = 1.7)
@AnonymousAllowed
@StyleSheet("context://css/certification.css")
class CertificationsView extends Div implements HasDynamicTitle {

    CertificationsView(Candidacies candidacies, Curriculum curriculum, CurrentPerson me) {
        ExamWords words = ExamWords.in(me.zone());
        addClassNames("ts-page", "ts-certifications");
        Paragraph lead = new Paragraph(words.say("certifications.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head);
        List<Candidacy> ways = candidacies.mine();
        if (ways.isEmpty()) {
            add(Note.empty(
                    words.say("certifications.none"),
                    words.say("certifications.none.text"),
                    new Anchor("course", words.say("landing.home.course"))));
            return;
        }
        if (!me.signedIn()) {
            add(Note.empty(
                    words.say("certifications.guest"),
                    words.say("certifications.guest.text"),
                    new Anchor("sign-up", words.say("certifications.guest.sign-up"))));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-programs");
        ways.forEach(way -> list.add(new ProgramCard(way, curriculum, words)));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certifications.title");
    }
}
