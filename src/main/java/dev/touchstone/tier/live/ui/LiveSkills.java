package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.WhiskerBar;
import dev.touchstone.tier.live.SkillSum;
import dev.touchstone.tier.live.trust.RightShare;
import java.util.List;

/** All members together, skill by skill: the share right with its interval. */
@StyleSheet("context://css/skills.css")
class LiveSkills extends Section {

    LiveSkills(LiveWords words, List<SkillSum> skills) {
        addClassName("live-part");
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-skill-list");
        skills.forEach(skill -> list.add(row(words, skill)));
        add(new H2(words.say("live.skills")), list);
    }

    private static ListItem row(LiveWords words, SkillSum skill) {
        RightShare share = skill.share();
        Paragraph basis = new Paragraph(words.say("live.skills.basis", skill.answers()));
        basis.addClassNames("ts-muted", "ts-small");
        ListItem row = new ListItem(
                new H3(words.skill(skill.skill())),
                new WhiskerBar(share.low(), share.middle(), share.high(), List.of()),
                new Div(new Paragraph(words.right(share)), basis));
        row.addClassName("ts-skill-row");
        return row;
    }
}
