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
import dev.touchstone.practice.ReviewPlan;
import dev.touchstone.practice.Reviews;
import dev.touchstone.skill.Overview;
import dev.touchstone.skill.Standings;
import dev.touchstone.tier.MyTiers;
import java.util.Optional;

/** A learner comes back: one next step and why it is the next; then today's review, the week, the skills and the game. */
@Route("home")
@AnonymousAllowed
@StyleSheet("context://css/skills.css")
@StyleSheet("context://css/home.css")
class HomeView extends Div implements HasDynamicTitle {

    private final SkillWords words = SkillWords.here();
    private final String title;

    HomeView(
            Accounts accounts,
            NextSteps steps,
            Reviews reviews,
            Standings standings,
            Motivation motivation,
            MyTiers tiers,
            Curriculum curriculum,
            StepTerms terms) {
        addClassNames("ts-page", "ts-home");
        ReviewPlan review = reviews.today();
        Optional<NextStep> next = steps.nextWith(review);
        Overview skills = standings.overview();
        boolean newcomer = skills.standings().isEmpty();
        title = greeting(accounts.me().flatMap(AccountRow::name), newcomer ? ".new" : "");
        Div head = new Div(new H1(title));
        head.addClassName("ts-page-head");
        boolean reviewIsNext = !review.isEmpty()
                && next.filter(step -> step.address().equals(ReviewPanel.ADDRESS))
                        .isPresent();
        Div main = new Div(next.<Component>map(step -> new NextStepCard(words, step, terms.of(step)))
                .orElseGet(this::allDone));
        main.addClassName("ts-home-main");
        Div side = new Div();
        side.addClassName("ts-home-side");
        if (!reviewIsNext) {
            side.add(new ReviewPanel(words, review, newcomer));
        }
        main.add(new HomeTier(tiers.mine().getFirst(), words.words(), curriculum));
        Div columns = new Div(main);
        columns.addClassName("ts-home-columns");
        skills.latest().ifPresent(latest -> columns.add(new HomeSkills(words, curriculum, skills, latest)));
        motivation.mine().ifPresent(game -> {
            game.celebration().ifPresent(news -> {
                main.addComponentAsFirst(
                        new StreakNote(news.sentences(words.words().locale())));
                motivation.celebrated(news);
            });
            game.week().ifPresent(week -> side.add(week(week)));
            columns.add(new HomeGame(words, game, curriculum.lessons()));
        });
        if (side.getComponentCount() > 0) {
            columns.addComponentAtIndex(1, side);
        }
        add(head, columns);
    }

    private String greeting(Optional<String> name, String kind) {
        return name.map(known -> words.say("landing.home.greeting" + kind, known))
                .orElseGet(() -> words.say("landing.home.title" + kind));
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
        return title;
    }
}
