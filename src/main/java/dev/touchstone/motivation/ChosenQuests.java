package dev.touchstone.motivation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The quests that learners took on. */
interface ChosenQuests extends Repository<ChosenQuest, UUID> {

    ChosenQuest saveAndFlush(ChosenQuest quest);

    List<ChosenQuest> findByPersonOrderByPlace(UUID person);

    Optional<ChosenQuest> findByIdAndPerson(UUID id, UUID person);

    void delete(ChosenQuest quest);
}
