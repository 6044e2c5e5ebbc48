package dev.touchstone.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to practise before the next sitting: the areas with the lowest share first, each with the lessons that teach it. */
class PracticePlan extends Section {

    private static final int MOST_AREAS = 4;
    private static final int MOST_LESSONS = 4;

    private final Curriculum curriculum;
    private final ExamWords words;

    PracticePlan(ExamResult result, Program program, Curriculum curriculum, ExamWords words) {
        this.curriculum = curriculum;
        this.words = words;
        addClassName("ts-plan");
        add(new H2(words.say("plan.title")), new Paragraph(words.say("plan.text")));
        OrderedList list = new OrderedList();
        result.areas().stream()
                .filter(area -> area.right() < area.items())
                .sorted(Comparator.comparingDouble(area -> (double) area.right() / area.items()))
                .limit(MOST_AREAS)
                .forEach(area -> program.areas().stream()
                        .filter(known -> known.slug().equals(area.slug()))
                        .findFirst()
                        .ifPresent(known -> list.add(entry(area, known, program))));
        if (list.getComponentCount() == 0) {
            add(new Anchor("review", words.say("plan.review")));
        } else {
            add(list);
        }
    }

    private ListItem entry(ExamResult.Area area, Program.Area known, Program program) {
        List<String> skills = SkillLessons.skills(curriculum, known);
        UnorderedList lessons = new UnorderedList();
        SkillLessons.of(curriculum, skills).stream()
                .limit(MOST_LESSONS)
                .forEach(lesson -> lessons.add(new ListItem(SkillLessons.link(lesson))));
        Paragraph share = new Paragraph(AreaShares.right(area, words));
        share.addClassName("ts-muted");
        return new ListItem(new H3(AreaShares.name(area, Optional.of(program))), share, lessons);
    }
}
