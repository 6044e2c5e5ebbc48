package dev.touchstone.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.certification.Candidacies;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.OwnConfidence;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import java.util.List;

/** What somebody is good at, with how sure that is. */
@Route("my-skills")
@Menu(title = "skills.title", order = 1.5)
@AnonymousAllowed
@StyleSheet("context://css/skills.css")
class MySkillsView extends Div implements HasDynamicTitle {

    private final SkillWords words = SkillWords.here();

    MySkillsView(Standings standings, Curriculum curriculum, OwnConfidence confidence, Candidacies candidacies) {
        addClassNames("ts-page", "ts-skills");
        Paragraph lead = new Paragraph(words.say("skills.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head);
        List<Standing> mine = standings.mine();
        if (mine.isEmpty()) {
            add(Note.empty(
                    words.say("skills.none"),
                    words.say("skills.none.text"),
                    new Anchor("course", words.say("landing.home.course"))));
        } else {
            add(list(mine, curriculum), legend(curriculum.skills().size() - mine.size()));
        }
        if (!curriculum.programs().isEmpty()) {
            add(new CertificationDistances(words, candidacies.mine()));
        }
        Div more = new Div(
                new Anchor("my-mistakes", words.say("mistakes.title")),
                new Anchor("my-judging", words.say("judging.link")),
                new Anchor("my-live", words.say("live.own.link")));
        more.addClassName("ts-skill-more");
        add(new ConfidenceTable(words, confidence.mine()), more);
    }

    private UnorderedList list(List<Standing> mine, Curriculum curriculum) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-skill-list");
        for (Standing standing : mine) {
            list.add(row(curriculum.skill(standing.skill()), standing));
        }
        return list;
    }

    private ListItem row(Skill skill, Standing standing) {
        H2 name = new H2(CourseText.in(new Anchor("my-skills/" + skill.slug()), skill.name()));
        Paragraph level = new Paragraph(words.level(skill, standing.level()));
        level.addClassName("ts-skill-level");
        Div who = new Div(name, level);
        Paragraph share = new Paragraph(words.share(standing.share()));
        Paragraph basis = new Paragraph(words.answers(standing.answers()));
        basis.addClassNames("ts-muted", "ts-small");
        Div figures = new Div(share, basis);
        ListItem row = new ListItem(who, SkillWords.bar(skill, standing), figures);
        row.addClassName("ts-skill-row");
        return row;
    }

    private Div legend(int waiting) {
        Div legend = new Div(new Paragraph(words.say("skills.legend")));
        legend.addClassNames("ts-skill-legend", "ts-muted", "ts-small");
        if (waiting > 0) {
            legend.add(new Paragraph(words.say("skills.waiting", waiting)));
        }
        return legend;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("skills.title");
    }
}
