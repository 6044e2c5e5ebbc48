package dev.touchstone.practice;

import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.skill.memory.Topic;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Three items on one mistake, fresh ones first. What comes of them decides when a review asks it again. */
@Service
@PermitAll
public class Drills {

    static final int ITEMS = 3;

    private final AskingAgain askingAgain;
    private final MixedAttempts attempts;

    Drills(AskingAgain askingAgain, MixedAttempts attempts) {
        this.askingAgain = askingAgain;
        this.attempts = attempts;
    }

    /**
     * The drill that was begun today, or a new one.
     *
     * @throws NotFound when the course has no item on it that this learner may meet
     */
    public AttemptState resumeOrStart(AskedAgain mistake) {
        Topic topic = topic(mistake);
        return attempts.today(Purpose.DRILL, topic, (person, today) -> draw(person, topic));
    }

    private static Topic topic(AskedAgain mistake) {
        try {
            return mistake.topic();
        } catch (IllegalArgumentException noTopic) {
            throw new NotFound("There is no such mistake to drill.");
        }
    }

    private List<Drawn> draw(PersonId person, Topic topic) {
        AskingAgain.Learner learner = askingAgain.learner(person, List.of(topic));
        List<Drawn> drawn = new ArrayList<>();
        for (int item = 0; item < ITEMS; item++) {
            askingAgain.draw(new Asked(topic, false), learner).ifPresent(drawn::add);
        }
        return drawn;
    }
}
