package dev.touchstone.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.JsonNode;

/** Someone with an account who has played a lesson and given many answers on the days before today. */
public final class AVeteran {

    /** Of the skill that was practised; none of its items was met. */
    private static final String UNTRIED = "which-clause-street-b";

    private final BeanFactory house;
    private final Practising someone;

    private AVeteran(BeanFactory house, Practising someone) {
        this.house = house;
        this.someone = someone;
    }

    public static AVeteran of(int answers, BeanFactory house) {
        Practising someone = Practising.someone(house).plays(Practising.LESSON, false);
        new LongPast(someone)
                .answers(answers, LocalDate.ofInstant(house.getBean(Clock.class).instant(), ZoneOffset.UTC));
        return new AVeteran(house, someone);
    }

    /** To sign in with, and the password of the fixture. */
    public String email() {
        return someone.email();
    }

    <T> Cost does(Supplier<T> deed) {
        return Cost.of(() -> someone.does(deed));
    }

    /** What it costs to hand in a right answer to a fresh item. */
    public Cost submits() {
        Practice practice = house.getBean(Practice.class);
        AttemptState attempt = someone.does(() -> practice.start(UNTRIED, Cost.TIMES));
        List<Runnable> answers = new ArrayList<>();
        for (TurnState turn : attempt.turns()) {
            JsonNode right = someone.gold(turn).answer();
            answers.add(() -> someone.hands(turn, right));
        }
        var next = answers.iterator();
        return Cost.of(() -> next.next().run());
    }
}
