package dev.touchstone.home.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.home.BoardForecast;
import dev.touchstone.home.BoardForecasts;
import dev.touchstone.home.ForecastWish;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Share;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How many will be ready by a day, and how sure that is. */
class ForecastPanel extends Section {

    private static final String DAY = "forecast-day";

    private final BoardWords words;
    private final ComboBox<String> goal;
    private final Div result = new Div();

    /**
     * @param wish where it is open, {@link #show} says what was meant
     * @param changed is told another wish, in the words of an address
     */
    ForecastPanel(
            BoardWords words,
            Curriculum curriculum,
            ForecastWish wish,
            LocalDate today,
            Consumer<Map<String, String>> changed) {
        this.words = words;
        addClassName("ts-forecast");
        goal = new ComboBox<>(words.say("board.forecast.goal"));
        List<String> goals = goals(curriculum, wish.by());
        goal.setItems(goals);
        goal.setItemLabelGenerator(slug -> name(curriculum, slug));
        goal.setValue(goals.contains(wish.goal()) ? wish.goal() : null);
        goal.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(Map.of(
                        ForecastWish.FOR,
                        change.getValue(),
                        ForecastWish.BY,
                        wish.by().toString()));
            }
        });
        Input day = new Input();
        day.setType("date");
        day.setId(DAY);
        day.setValue(wish.by().toString());
        day.getElement()
                .setAttribute("min", today.toString())
                .setAttribute("max", today.plusDays(BoardForecasts.FARTHEST).toString());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && isDay(change.getValue())) {
                changed.accept(Map.of(
                        ForecastWish.FOR,
                        goal.getOptionalValue().orElse(wish.goal()),
                        ForecastWish.BY,
                        change.getValue()));
            }
        });
        NativeLabel label = new NativeLabel(words.say("board.forecast.by"));
        label.setFor(DAY);
        Div when = new Div(label, day);
        when.addClassName("ts-forecast-day");
        Div form = new Div(goal, when);
        form.addClassName("ts-forecast-form");
        Paragraph waiting = new Paragraph(words.say("board.forecast.waiting"));
        waiting.addClassName("ts-waiting");
        result.add(waiting);
        result.getElement().setAttribute("role", "status");
        result.addClassName("ts-forecast-result");
        Paragraph how = new Paragraph(words.say("board.forecast.how.text"));
        NativeDetails details = new NativeDetails(words.say("board.forecast.how"), how);
        details.addClassName("ts-rule");
        add(new H2(words.say("board.forecast")), form, result, details);
    }

    void show(BoardForecast forecast, String agency) {
        result.removeAll();
        goal.setValue(forecast.wish().goal());
        if (forecast.of() == 0) {
            result.add(new Paragraph(words.say("board.forecast.nobody")));
            return;
        }
        long about = Math.round(forecast.mean());
        Span number = new Span(words.say("board.forecast.number", about, forecast.of()));
        number.addClassName("ts-forecast-number");
        Paragraph headline = new Paragraph(
                number,
                new Span(" "
                        + words.say(
                                "board.forecast.when", words.day(forecast.wish().by()))));
        double of = forecast.of();
        Share share = new Share(forecast.mean() / of, forecast.low() / of, forecast.high() / of);
        String between = words.say("board.forecast.between", forecast.low(), forecast.high());
        MiniBar bar = new MiniBar(share, forecast.ready() / of, between);
        bar.addClassName("ts-forecast-bar");
        Paragraph today = new Paragraph(
                new Span(between + " "),
                new Anchor(
                        BoardWords.board(agency, forecast.behind()),
                        words.say("board.forecast.today", forecast.ready())));
        result.add(headline, bar, today);
        if (forecast.notBegun() > 0) {
            result.add(new Paragraph(words.say("board.forecast.not-begun", forecast.notBegun())));
        }
    }

    void fail(String why) {
        result.removeAll();
        result.add(Note.problem(words.say("board.problem"), why));
    }

    private static List<String> goals(Curriculum curriculum, LocalDate by) {
        List<String> goals = new ArrayList<>();
        curriculum.programs().forEach(program -> goals.add(program.slug()));
        curriculum
                .skills()
                .forEach(skill -> skill.levels()
                        .forEach(level -> goals.add(ForecastWish.ofLevel(skill.slug(), level.slug(), by)
                                .goal())));
        return goals;
    }

    private static String name(Curriculum curriculum, String goal) {
        int colon = goal.indexOf(':');
        if (colon < 0) {
            return CourseText.plain(curriculum.program(goal).name());
        }
        var skill = curriculum.skill(goal.substring(0, colon));
        return BoardWords.name(skill) + ": " + SkillWords.name(skill, goal.substring(colon + 1));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notYet) {
            return false;
        }
    }
}
