package dev.touchstone.home;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.LearnerQuery;
import dev.touchstone.agency.Learners;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.practice.PracticeRhythms;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.Tier;
import dev.touchstone.tier.Tiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency's staff see of its active learners, and of nobody else's. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Board {

    /** A first page of who practised last is looked for among so many days first. */
    private static final int LATELY = 7;

    private final AgencyAccess access;
    private final Members members;
    private final Learners learners;
    private final BoardQueries queries;
    private final BoardRows rows;
    private final PracticeRhythms rhythms;
    private final Readinesses readinesses;
    private final Tiers tiers;
    private final CurrentPerson me;
    private final Clock clock;

    Board(
            AgencyAccess access,
            Members members,
            Learners learners,
            BoardQueries queries,
            BoardRows rows,
            PracticeRhythms rhythms,
            Readinesses readinesses,
            Tiers tiers,
            CurrentPerson me,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.learners = learners;
        this.queries = queries;
        this.rows = rows;
        this.rhythms = rhythms;
        this.readinesses = readinesses;
        this.tiers = tiers;
        this.me = me;
        this.clock = clock;
    }

    /** A part of the board, counted from 0. @throws NotFound for everyone but the agency's staff */
    public BoardPage page(String agency, BoardFilter filter, int from, int most) {
        AgencyRow of = access.read(agency);
        LearnerQuery query = queries.of(of.id(), filter, today());
        Optional<List<MemberRow>> latest = latest(query, filter, from, most);
        Learners.Counted found = latest.map(rows -> new Learners.Counted(rows, learners.count(query)))
                .orElseGet(() -> learners.counted(query, from, most));
        return new BoardPage(rows.of(of.id(), found.rows(), today()), found.all());
    }

    /** A part of the board without counting all of it. @throws NotFound for everyone but the agency's staff */
    public List<BoardRow> rows(String agency, BoardFilter filter, int from, int most) {
        AgencyRow of = access.read(agency);
        LearnerQuery query = queries.of(of.id(), filter, today());
        return rows.of(
                of.id(), latest(query, filter, from, most).orElseGet(() -> learners.page(query, from, most)), today());
    }

    /** Who practised last, where all of the page did so lately: then the days of nobody else need be read. */
    private Optional<List<MemberRow>> latest(LearnerQuery query, BoardFilter filter, int from, int most) {
        if (filter.sort() != BoardSort.LAST_DAY || !filter.descending()) {
            return Optional.empty();
        }
        LocalDate since = today().minusDays(LATELY - 1);
        List<MemberRow> found = learners.page(BoardQueries.lately(query, since), from, most);
        return Optional.of(found)
                .filter(rows -> rows.size() == most)
                .filter(rows -> rows.getLast()
                        .person()
                        .map(person -> rhythms.of(List.of(person), since).get(person))
                        .filter(rhythm -> rhythm.days() > 0)
                        .isPresent());
    }

    /**
     * The board by name, going on after one of its members.
     *
     * @param after empty for the first page
     * @throws NotFound for everyone but the agency's staff
     */
    public List<BoardRow> after(String agency, BoardFilter filter, Optional<Learners.Place> after, int most) {
        return opened(agency, filter).after(after, most);
    }

    /**
     * The board by name for whoever reads all of it: who asks was let in once, and the day stays the same to the end.
     *
     * @throws NotFound for everyone but the agency's staff
     */
    public Opened opened(String agency, BoardFilter filter) {
        AgencyRow of = access.read(agency);
        LocalDate today = today();
        return new Opened(of, today, queries.of(of.id(), filter, today), this);
    }

    /** A list that was opened by someone who may read it. */
    public static final class Opened {

        private final AgencyRow agency;
        private final LocalDate today;
        private final LearnerQuery query;
        private final Board board;

        private Opened(AgencyRow agency, LocalDate today, LearnerQuery query, Board board) {
            this.agency = agency;
            this.today = today;
            this.query = query;
            this.board = board;
        }

        public AgencyRow agency() {
            return agency;
        }

        public LocalDate today() {
            return today;
        }

        public List<BoardRow> after(Optional<Learners.Place> place, int most) {
            return board.rows.of(agency.id(), board.learners.after(query, place, most), today);
        }
    }

    /** One active learner. @throws NotFound for everyone but the agency's staff, and when there is no such member now */
    public BoardRow member(String agency, MemberId member) {
        AgencyRow of = access.read(agency);
        MemberRow found = members.find(of.id(), member)
                .filter(row -> row.state() == MemberState.ACTIVE && !row.role().staff())
                .orElseThrow(() -> new NotFound("There is no such member of yours."));
        return rows.of(of.id(), List.of(found), today()).getFirst();
    }

    /** The names of the teams, for choosing one. @throws NotFound for everyone but the agency's staff */
    public List<String> teams(String agency) {
        return learners.teams(access.read(agency).id());
    }

    /** The agency's tiers, the lowest first; none while it has no rates. @throws NotFound for everyone but its staff */
    public List<Tier> tiers(String agency) {
        return tiers.ladder(access.read(agency).id()).map(Ladder::tiers).orElse(List.of());
    }

    /** The skills that the exam of a certification asks. */
    public List<Skill> asked(Program program) {
        return readinesses.weights(program).keySet().stream()
                .map(queries::skill)
                .toList();
    }

    public LocalDate today() {
        return me.day(clock.instant());
    }
}
