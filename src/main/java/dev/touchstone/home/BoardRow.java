package dev.touchstone.home;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.skill.Standing;
import dev.touchstone.tier.HeldTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One member on the board.
 *
 * @param standings in the order of the course
 * @param programs every certification, in the order of the course
 * @param lastDay with an answer
 * @param days with an answer within the last two weeks
 */
public record BoardRow(
        MemberRow member,
        List<Standing> standings,
        List<ProgramStanding> programs,
        Optional<LocalDate> lastDay,
        int days,
        List<Stuck> stuck,
        Optional<HeldTier> tier) {

    public Optional<Standing> standing(String skill) {
        return standings.stream()
                .filter(standing -> standing.skill().equals(skill))
                .findFirst();
    }

    public Optional<ProgramStanding> program(String slug) {
        return programs.stream()
                .filter(standing -> standing.program().slug().equals(slug))
                .findFirst();
    }
}
