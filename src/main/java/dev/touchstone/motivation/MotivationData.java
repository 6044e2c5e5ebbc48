package dev.touchstone.motivation;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people chose in the game: merged when a guest signs in, exported, erased. The rest is read and needs neither. */
@Component
class MotivationData implements PersonalData {

    private final GamePreferences preferences;
    private final ChosenQuests quests;
    private final TeamMembers members;
    private final Teamwork teamwork;

    MotivationData(GamePreferences preferences, ChosenQuests quests, TeamMembers members, Teamwork teamwork) {
        this.preferences = preferences;
        this.quests = quests;
        this.members = members;
        this.teamwork = teamwork;
    }

    @Override
    public Set<String> tables() {
        return Set.of("game_preference", "chosen_quest", "team_member");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        UUID id = person.value();
        return Map.of(
                "game_preference",
                preferences.findByPerson(id).map(GamePreference::choice).stream()
                        .toList(),
                "chosen_quest",
                quests.findByPersonOrderByPlace(id).stream()
                        .map(ChosenQuest::choice)
                        .toList(),
                "team_member",
                members.of(id).map(ExportedMembership::of).stream().toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        UUID id = person.value();
        preferences.findByPerson(id).ifPresent(preferences::delete);
        quests.findByPersonOrderByPlace(id).forEach(quests::delete);
        members.of(id).ifPresent(teamwork::leave);
    }

    /** The account's own choices stand; what the guest chose beside them comes along while there is room. */
    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        UUID from = merged.from().value();
        UUID to = merged.to().value();
        preferences
                .findByPerson(from)
                .ifPresent(guest -> preferences
                        .findByPerson(to)
                        .ifPresentOrElse(
                                own -> {
                                    own.absorb(guest);
                                    preferences.delete(guest);
                                },
                                () -> guest.becomes(merged.to())));
        quests.findByPersonOrderByPlace(from).forEach(guest -> merge(guest, merged.to()));
        members.of(from).ifPresent(guest -> {
            if (members.of(to).isPresent()) {
                teamwork.leave(guest);
            } else {
                guest.becomes(merged.to());
            }
        });
    }

    private void merge(ChosenQuest guest, PersonId to) {
        List<ChosenQuest> own = quests.findByPersonOrderByPlace(to.value());
        QuestChoice choice = guest.choice();
        if (own.size() >= Quests.MOST || own.stream().anyMatch(one -> one.isLike(choice.kind(), choice.skill()))) {
            quests.delete(guest);
        } else {
            guest.becomes(to, Quests.freePlace(own));
        }
    }

    private record ExportedMembership(String team, int goal, Instant joinedAt) {

        static ExportedMembership of(TeamMember member) {
            return new ExportedMembership(member.team().name(), member.team().goal(), member.joinedAt());
        }
    }
}
