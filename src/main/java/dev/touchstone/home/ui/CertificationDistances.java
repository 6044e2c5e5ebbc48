package dev.touchstone.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.certification.Candidacy;
import dev.touchstone.certification.ReadinessWords;
import dev.touchstone.labeling.CourseText;
import java.util.List;
import java.util.Locale;

/** How far each certification is, in plain words. */
@StyleSheet("context://css/certification.css")
class CertificationDistances extends Section {

    CertificationDistances(SkillWords words, List<Candidacy> ways) {
        addClassName("ts-skill-part");
        Locale language = words.words().locale();
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-distances");
        for (Candidacy way : ways) {
            H3 name = new H3(CourseText.in(
                    new Anchor("certifications#" + way.program().slug()),
                    way.program().name()));
            String word = words.words().capitalized(ReadinessWords.word(way.readiness(), language));
            String distance = ReadinessWords.distance(way.readiness(), language);
            list.add(new ListItem(name, new Paragraph(word + ". " + distance)));
        }
        add(new H2(words.say("skills.certifications")), list);
    }
}
