package dev.touchstone.motivation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What learners want to see of the game; those who never chose have no row. */
interface GamePreferences extends Repository<GamePreference, UUID> {

    GamePreference save(GamePreference preference);

    Optional<GamePreference> findByPerson(UUID person);

    void delete(GamePreference preference);
}
