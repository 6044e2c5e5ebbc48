package dev.touchstone.home;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.Learners;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.home.BoardTiles.ProgramTile;
import dev.touchstone.home.BoardTiles.Tile;
import dev.touchstone.pay.Ledger;
import dev.touchstone.pay.PaidSum;
import dev.touchstone.pay.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts an agency for the top of its board. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BoardNumbers {

    /** Before any entry of the ledger. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final AgencyAccess access;
    private final Members members;
    private final Learners learners;
    private final BoardQueries queries;
    private final Curriculum curriculum;
    private final Ledger ledger;
    private final CurrentPerson me;
    private final Clock clock;

    BoardNumbers(
            AgencyAccess access,
            Members members,
            Learners learners,
            BoardQueries queries,
            Curriculum curriculum,
            Ledger ledger,
            CurrentPerson me,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.learners = learners;
        this.queries = queries;
        this.curriculum = curriculum;
        this.ledger = ledger;
        this.me = me;
        this.clock = clock;
    }

    /** @throws NotFound for everyone but the agency's staff */
    public BoardTiles tiles(String agency) {
        AgencyRow of = access.read(agency);
        LocalDate today = me.day(clock.instant());
        return new BoardTiles(
                tile(of.id(), today, Map.of()),
                tile(of.id(), today, Map.of(BoardFilter.ACTIVE, Integer.toString(BoardTiles.WEEK))),
                tile(of.id(), today, Map.of(BoardFilter.STATE, ProgramState.CERTIFIED.word())),
                tile(of.id(), today, Map.of(BoardFilter.EXPIRING, Integer.toString(BoardTiles.SOON))),
                tile(of.id(), today, Map.of(BoardFilter.STUCK, "true")),
                curriculum.programs().stream()
                        .map(program -> program(of.id(), today, program))
                        .toList(),
                cost(of.id(), FIRST, today.plusDays(2)),
                cost(of.id(), today.minusDays(BoardTiles.AHEAD - 1), today.plusDays(2)),
                today);
    }

    /** What the agency's training of one of its active members took and cost. @throws NotFound when there is none such */
    public TrainingCost paid(String agency, MemberId member) {
        AgencyRow of = access.read(agency);
        PersonId person = members.find(of.id(), member)
                .filter(row -> row.state() == MemberState.ACTIVE)
                .flatMap(MemberRow::person)
                .orElseThrow(() -> new NotFound("There is no such member of yours."));
        Period all = new Period(FIRST, me.day(clock.instant()).plusDays(2));
        return cost(ledger.sums(person, all).stream()
                .filter(sum -> sum.agency().equals(Optional.of(of.id())))
                .toList());
    }

    private ProgramTile program(AgencyId agency, LocalDate today, Program program) {
        return new ProgramTile(
                program,
                in(agency, today, program, ProgramState.READY),
                in(agency, today, program, ProgramState.CERTIFIED));
    }

    private Tile in(AgencyId agency, LocalDate today, Program program, ProgramState state) {
        return tile(agency, today, Map.of(BoardFilter.PROGRAM, program.slug(), BoardFilter.STATE, state.word()));
    }

    private Tile tile(AgencyId agency, LocalDate today, Map<String, String> words) {
        BoardFilter filter = new BoardFilter(words);
        return new Tile(learners.count(queries.of(agency, filter, today)), filter);
    }

    /** The ledger's days are its people's own, which may be one ahead of the reader's. */
    private TrainingCost cost(AgencyId agency, LocalDate from, LocalDate until) {
        return cost(ledger.sums(agency, new Period(from, until)));
    }

    private static TrainingCost cost(List<PaidSum> sums) {
        return new TrainingCost(
                sums.stream().mapToLong(PaidSum::seconds).sum(),
                sums.stream().flatMap(sum -> sum.amount().stream()).toList());
    }
}
