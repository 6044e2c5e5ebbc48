package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.StreakNote;
import dev.touchstone.base.ui.WeekDots;
import dev.touchstone.content.Curriculum;
import dev.touchstone.motivation.Motivation;
import dev.touchstone.motivation.Week;
import dev.touchstone.practice.NextStep;
import dev.touchstone.practice.NextSteps;
import dev.touchstone.practice.Reviews;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A learner comes back: one next step and why it is the next; then today's review, the week, the skills and the game. */
@Route("home")
@AnonymousAllowed
@StyleSheet("context://css/skills.css")
@StyleSheet("context://css/home.css")
class HomeView extends Div implements HasDynamicTitle {

    private final SkillWords words = SkillWords.here();

    HomeView(
            Accounts accounts,
            NextSteps steps,
            Reviews reviews,
            Standings standings,
            Motivation motivation,
            Curriculum curriculum) {
        addClassNames("ts-page", "ts-home");
        String greeting = accounts.me()
                .flatMap(AccountRow::name)
                .map(name -> words.say("landing.home.greeting", name))
                .orElseGet(() -> words.say("landing.home.title"));
        Div head = new Div(new H1(greeting));
        head.addClassName("ts-page-head");
        Optional<NextStep> next = steps.next();
        List<Standing> mine = standings.mine();
        boolean reviewIsNext =
                next.map(step -> step.address().equals(ReviewPanel.ADDRESS)).orElse(false);
        Div main = new Div(
                next.<Component>map(step -> new NextStepCard(words, step)).orElseGet(this::allDone));
        main.addClassName("ts-home-main");
        Div side = new Div(new ReviewPanel(words, reviews.today(), mine.isEmpty(), reviewIsNext));
        side.addClassName("ts-home-side");
        Div columns = new Div(main, side);
        columns.addClassName("ts-home-columns");
        mine.stream()
                .max(Comparator.comparing(Standing::lastDay))
                .ifPresent(latest -> columns.add(
                        new HomeSkills(words, curriculum, mine, latest.skill(), standings.outlook(latest.skill()))));
        motivation.mine().ifPresent(game -> {
            game.celebration().ifPresent(news -> {
                main.addComponentAsFirst(
                        new StreakNote(news.sentences(words.words().locale())));
                motivation.celebrated(news);
            });
            game.week().ifPresent(week -> side.add(week(week)));
            columns.add(new HomeGame(words, game));
        });
        add(head, columns);
    }

    private WeekDots week(Week week) {
        WeekDots dots = new WeekDots(
                words.words(),
                week.days().stream()
                        .map(day -> new WeekDots.Day(day.day(), day.practised(), day.today()))
                        .toList());
        dots.addClassName("ts-panel");
        return dots;
    }

    private Note allDone() {
        return Note.empty(
                words.say("landing.home.done"),
                words.say("landing.home.done.text"),
                new Anchor("course", words.say("landing.home.course")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("landing.home.title");
    }
}
