package dev.touchstone.motivation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is in which team. */
interface TeamMembers extends Repository<TeamMember, UUID> {

    TeamMember saveAndFlush(TeamMember member);

    @Query("select m from TeamMember m join fetch m.team where m.person = :person")
    Optional<TeamMember> of(UUID person);

    /** Everyone in this person's team, with the team; who has switched the game off does not take part meanwhile. */
    @Query("""
            select m from TeamMember m join fetch m.team
            where m.team.id = (select own.team.id from TeamMember own where own.person = :person)
            and not exists (select 1 from GamePreference p where p.person = m.person and p.game = false)
            """)
    List<TeamMember> around(UUID person);

    long countByTeam(Team team);

    void delete(TeamMember member);

    void flush();
}
