package dev.touchstone.motivation;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** One's own switches of the game. */
@Service
@PermitAll
public class GameSettings {

    private final GamePreferences preferences;
    private final CurrentPerson me;
    private final TransactionTemplate transaction;

    GameSettings(GamePreferences preferences, CurrentPerson me, TransactionTemplate transaction) {
        this.preferences = preferences;
        this.me = me;
        this.transaction = transaction;
    }

    public GameChoice mine() {
        return preference().map(GamePreference::choice).orElse(GameChoice.USUAL);
    }

    public void choose(GameChoice choice) {
        change(me.id(), preference -> preference.choose(choice));
    }

    void told(Celebration celebration) {
        me.known().ifPresent(person -> change(person, preference -> preference.told(celebration)));
    }

    Optional<GamePreference> preference() {
        return me.known().flatMap(person -> preferences.findByPerson(person.value()));
    }

    /** Two devices may make the row, or change it, at the same moment; the later one then finds it and comes second. */
    private void change(PersonId person, Consumer<GamePreference> change) {
        try {
            changeOnce(person, change);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException other) {
            changeOnce(person, change);
        }
    }

    private void changeOnce(PersonId person, Consumer<GamePreference> change) {
        transaction.executeWithoutResult(status -> change.accept(preferences
                .findByPerson(person.value())
                .orElseGet(() -> preferences.save(new GamePreference(person)))));
    }
}
