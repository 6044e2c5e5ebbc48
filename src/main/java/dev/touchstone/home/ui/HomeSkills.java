package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Overview;
import dev.touchstone.skill.Standing;
import java.util.Comparator;

/** The skills practised last as bars with whiskers, and how far the next level of the latest is. */
class HomeSkills extends Section {

    private static final int MOST = 4;

    /** @param latest slug of the skill practised last */
    HomeSkills(SkillWords words, Curriculum curriculum, Overview mine, String latest) {
        addClassName("ts-home-skills");
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-skill-list");
        mine.standings().stream()
                .sorted(Comparator.comparing(Standing::lastDay).reversed())
                .limit(MOST)
                .forEach(standing -> list.add(row(words, curriculum.skill(standing.skill()), standing)));
        Skill skill = curriculum.skill(latest);
        Paragraph about = CourseText.in(new Paragraph(), skill.name());
        about.addClassName("ts-eyebrow");
        Paragraph distance = new Paragraph(mine.outlook()
                .map(ahead -> OutlookText.distance(words, skill, ahead))
                .orElseGet(() -> words.say("skill.move.top")));
        Div more = new Div(
                new Anchor("my-skills", words.say("home.skills.all")),
                new Anchor("my-mistakes", words.say("mistakes.title")));
        more.addClassName("ts-skill-more");
        add(new H2(words.say("skills.title")), list, new Div(about, distance), more);
    }

    private static ListItem row(SkillWords words, Skill skill, Standing standing) {
        H3 name = new H3(CourseText.in(new Anchor("my-skills/" + skill.slug()), skill.name()));
        Paragraph level = new Paragraph(words.level(skill, standing.level()));
        level.addClassNames("ts-skill-level");
        Paragraph share = new Paragraph(words.share(standing.share()));
        share.addClassName("ts-unseen");
        ListItem row = new ListItem(new Div(name, level), SkillWords.bar(skill, standing), share);
        row.addClassName("ts-skill-row");
        return row;
    }
}
