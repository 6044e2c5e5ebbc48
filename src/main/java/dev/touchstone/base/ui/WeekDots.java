package dev.touchstone.base.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;

/** A week as seven dots. An empty one is a day like any other. */
public class WeekDots extends Section {

    /** @param full whether its dot is filled @param today whether it is the reader's day at the moment */
    public record Day(LocalDate day, boolean full, boolean today) {}

    public WeekDots(Words words, List<Day> week) {
        addClassName("ts-week");
        OrderedList days = new OrderedList();
        week.forEach(day -> days.add(dot(words, day)));
        Paragraph sum = new Paragraph(
                words.say("week.sum", week.stream().filter(Day::full).count()));
        sum.addClassNames("ts-muted", "ts-small");
        add(new H2(words.say("week.title")), days, sum);
    }

    private static ListItem dot(Words words, Day day) {
        Span name = new Span(day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
        Span dot = new Span();
        dot.addClassName("ts-week-dot");
        Span said = new Span(words.say(day.full() ? "week.practised" : "week.free"));
        said.addClassName("ts-unseen");
        ListItem item = new ListItem(name, dot, said);
        item.setClassName("is-practised", day.full());
        if (day.today()) {
            item.getElement().setAttribute("aria-current", "date");
        }
        return item;
    }
}
