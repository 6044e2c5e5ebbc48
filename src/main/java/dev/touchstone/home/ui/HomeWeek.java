package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.motivation.Week;
import java.time.format.TextStyle;

/** My week as seven dots, for those who want them. */
class HomeWeek extends Section {

    HomeWeek(SkillWords words, Week week) {
        addClassNames("ts-panel", "ts-week");
        OrderedList days = new OrderedList();
        for (Week.Day day : week.days()) {
            Span name = new Span(day.day()
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.SHORT, words.words().locale()));
            Span dot = new Span();
            dot.addClassName("ts-week-dot");
            Span said = new Span(words.say(day.practised() ? "week.practised" : "week.free"));
            said.addClassName("ts-unseen");
            ListItem item = new ListItem(name, dot, said);
            item.setClassName("is-practised", day.practised());
            if (day.today()) {
                item.getElement().setAttribute("aria-current", "date");
            }
            days.add(item);
        }
        Paragraph sum = new Paragraph(words.say("week.sum", week.practised()));
        sum.addClassNames("ts-muted", "ts-small");
        add(new H2(words.say("week.title")), days, sum);
    }
}
