package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.certification.Condition;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.labeling.CourseText;
import java.util.List;

/** What a sitting takes, each met or missing, and for what is missing the way there. */
class ConditionsList extends UnorderedList {

    private static final int MOST_LESSONS = 3;

    private final Program program;
    private final Curriculum curriculum;
    private final ExamWords words;

    ConditionsList(List<Condition> conditions, Program program, Curriculum curriculum, ExamWords words) {
        this.program = program;
        this.curriculum = curriculum;
        this.words = words;
        addClassName("ts-conditions");
        conditions.forEach(condition -> add(entry(condition)));
    }

    private ListItem entry(Condition condition) {
        boolean met = condition.met();
        Span state = new Span(words.say(met ? "condition.met" : "condition.missing"));
        state.addClassName("ts-unseen");
        Div text = new Div(new Paragraph(state, new Span(what(condition))));
        if (!met) {
            leadThere(condition, text);
        }
        ListItem entry = new ListItem((met ? Icon.CHECK : Icon.MISSED).create(), text);
        entry.addClassName(met ? "is-met" : "is-missing");
        return entry;
    }

    private String what(Condition condition) {
        return switch (condition) {
            case Condition.Account account -> words.say("condition.account");
            case Condition.Level level -> {
                Skill skill = curriculum.skill(level.skill());
                yield words.say("condition.level", CourseText.plain(skill.name()), name(skill, level.level()));
            }
            case Condition.SittingsLeft left ->
                words.say(
                        "condition.sittings",
                        left.left(),
                        program.sittings(),
                        program.validity().toTotalMonths());
            case Condition.Wait wait ->
                words.say(wait.met() ? "condition.wait.over" : "condition.wait", words.moment(wait.until()));
        };
    }

    private void leadThere(Condition condition, Div text) {
        switch (condition) {
            case Condition.Account account ->
                text.add(ways(new Anchor("sign-up", words.say("certifications.guest.sign-up"))));
            case Condition.Level level -> {
                Div ways = ways(new Anchor("my-skills/" + level.skill(), words.say("condition.level.skill")));
                SkillLessons.of(curriculum, List.of(level.skill())).stream()
                        .limit(MOST_LESSONS)
                        .forEach(lesson -> ways.add(SkillLessons.link(lesson)));
                text.add(ways);
            }
            case Condition.SittingsLeft left -> text.add(words.quiet("condition.sittings.none"));
            case Condition.Wait wait -> text.add(words.quiet("condition.wait.why"));
        }
    }

    private static Div ways(Anchor first) {
        Div ways = new Div(first);
        ways.addClassNames("ts-condition-ways", "ts-small");
        return ways;
    }

    private static String name(Skill skill, String level) {
        return skill.levels().stream()
                .filter(one -> one.slug().equals(level))
                .findFirst()
                .map(one -> CourseText.plain(one.name()))
                .orElse(level);
    }
}
