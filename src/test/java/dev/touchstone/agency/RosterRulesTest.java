package dev.touchstone.agency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.agency.roster.RosterLine;
import dev.touchstone.agency.roster.RowFlaw;
import dev.touchstone.agency.roster.RowProblem;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterRulesTest {

    private static final RosterRules OWNER = new RosterRules(AgencyRole.OWNER);
    private static final RosterRules MANAGER = new RosterRules(AgencyRole.MANAGER);

    @Test
    void somebodyUnknownIsAddedAsALearnerUnlessTheRowSaysOtherwise() {
        assertThat(alone(OWNER, line("ana@x.org", "Ana", "A-1", "night", "")))
                .isEqualTo(new RosterStep.Added(Contact.of("Ana", "ana@x.org", "A-1", "night"), AgencyRole.LEARNER));
        assertThat(alone(OWNER, line("ANA.sol@X.org", "", "", "", "Reviewer")))
                .isEqualTo(new RosterStep.Added(Contact.of("ana.sol", "ana.sol@x.org", "", ""), AgencyRole.REVIEWER));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMAIL_MISSING",
        "no address, EMAIL_WRONG",
        "a@b.org, NAME_WRONG",
    })
    void aRowThatCannotBeRightIsWrong(String email, RowFlaw flaw) {
        assertThat(alone(OWNER, line(email, "x".repeat(81), "", "", ""))).isEqualTo(wrong(flaw));
    }

    @Test
    void cellsAreAsLongAsTheirColumnsAndOnOneLine() {
        assertThat(alone(OWNER, line("a@b.org", "two\nlines", "", "", ""))).isEqualTo(wrong(RowFlaw.NAME_WRONG));
        assertThat(alone(OWNER, line("a@b.org", "", "x".repeat(81), "", ""))).isEqualTo(wrong(RowFlaw.REFERENCE_WRONG));
        assertThat(alone(OWNER, line("a@b.org", "", "", "x".repeat(81), ""))).isEqualTo(wrong(RowFlaw.TEAM_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "READ-ONLY", "lectura"})
    void rolesAreReadAsTheScreensNameThem(String role) {
        assertThat(RosterRole.read(role)).hasValue(AgencyRole.READER);
    }

    @Test
    void aRoleThatIsNoneIsWrong() {
        assertThat(alone(OWNER, line("a@b.org", "", "", "", "boss"))).isEqualTo(wrong(RowFlaw.ROLE_UNKNOWN));
    }

    @Test
    void aMemberIsFoundByReferenceThenByAddress() {
        MemberRow ana = member("Ana", "ana@x.org", "A-1", AgencyRole.LEARNER, MemberState.ACTIVE);
        MemberRow bo = member("Bo", "bo@x.org", "B-1", AgencyRole.LEARNER, MemberState.ACTIVE);
        RosterLine moved = line("new@x.org", "Ana", "A-1", "", "");
        assertThat(OWNER.step(moved, Optional.of(ana), Optional.empty()))
                .isInstanceOfSatisfying(
                        RosterStep.Changed.class,
                        changed -> assertThat(changed.contact().email().value()).isEqualTo("new@x.org"));
        assertThat(OWNER.step(line("bo@x.org", "Ana", "A-1", "", ""), Optional.of(ana), Optional.of(bo)))
                .isEqualTo(wrong(RowFlaw.EMAIL_OF_ANOTHER));
        assertThat(OWNER.step(line("ana@x.org", "Ana", "A-1", "", ""), Optional.of(ana), Optional.of(ana)))
                .isEqualTo(new RosterStep.Same(ana, false));
    }

    @Test
    void anEmptyCellLeavesThingsAsTheyAre() {
        MemberRow ana = member("Ana", "ana@x.org", "A-1", AgencyRole.REVIEWER, MemberState.INVITED);
        assertThat(OWNER.step(line("ana@x.org", "", "", "", ""), Optional.empty(), Optional.of(ana)))
                .isEqualTo(new RosterStep.Same(ana, false));
    }

    @ParameterizedTest
    @EnumSource
    void noRoleIsEverLowered(AgencyRole role) {
        MemberRow ana = member("Ana", "ana@x.org", "A-1", role, MemberState.ACTIVE);
        RosterLine asLearner = line("ana@x.org", "Ana", "A-1", "", "learner");
        assertThat(OWNER.step(asLearner, Optional.of(ana), Optional.of(ana)))
                .isEqualTo(new RosterStep.Same(ana, role != AgencyRole.LEARNER));
        RosterLine inAnotherTeam = line("ana@x.org", "Ana", "A-1", "day", "learner");
        assertThat(OWNER.step(inAnotherTeam, Optional.of(ana), Optional.of(ana)))
                .isInstanceOfSatisfying(
                        RosterStep.Changed.class,
                        changed -> assertThat(changed.role()).isEqualTo(role));
    }

    @Test
    void aManagerMakesNoManagersAndChangesNoOwners() {
        assertThat(alone(MANAGER, line("a@b.org", "", "", "", "manager"))).isEqualTo(wrong(RowFlaw.ROLE_TOO_HIGH));
        assertThat(alone(OWNER, line("a@b.org", "", "", "", "manager"))).isInstanceOf(RosterStep.Added.class);
        MemberRow owner = member("Ana", "ana@x.org", "A-1", AgencyRole.OWNER, MemberState.ACTIVE);
        assertThat(MANAGER.step(line("ana@x.org", "Anna", "", "", ""), Optional.empty(), Optional.of(owner)))
                .isEqualTo(wrong(RowFlaw.NOT_YOURS));
        assertThat(MANAGER.step(line("ana@x.org", "Ana", "", "", ""), Optional.empty(), Optional.of(owner)))
                .isEqualTo(new RosterStep.Same(owner, false));
        MemberRow learner = member("Bo", "bo@x.org", "B-1", AgencyRole.LEARNER, MemberState.ACTIVE);
        assertThat(MANAGER.step(line("bo@x.org", "", "", "", "owner"), Optional.empty(), Optional.of(learner)))
                .isEqualTo(wrong(RowFlaw.ROLE_TOO_HIGH));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "REMOVED"})
    void nobodyComesBackByAFile(MemberState state) {
        MemberRow gone = member("Ana", "ana@x.org", "A-1", AgencyRole.LEARNER, state);
        assertThat(OWNER.step(line("ana@x.org", "Ana", "", "", ""), Optional.empty(), Optional.of(gone)))
                .isEqualTo(new RosterStep.Absent(gone));
    }

    private static RosterStep alone(RosterRules rules, RosterLine line) {
        return rules.step(line, Optional.empty(), Optional.empty());
    }

    private static RosterStep wrong(RowFlaw flaw) {
        return new RosterStep.Wrong(RowProblem.of(flaw));
    }

    private static RosterLine line(String email, String name, String reference, String team, String role) {
        return new RosterLine(2, email, name, reference, team, role);
    }

    private static MemberRow member(String name, String email, String reference, AgencyRole role, MemberState state) {
        return new MemberRow(
                new MemberId(UUID.randomUUID()),
                Optional.empty(),
                name,
                Optional.of(email),
                Optional.of(reference),
                "night",
                role,
                state,
                Instant.EPOCH);
    }
}
