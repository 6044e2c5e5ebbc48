package dev.touchstone.agency;

import static dev.touchstone.account.AccountFixture.anAddress;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.RosterImportRow.State;
import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RosterReader;
import dev.touchstone.agency.roster.RosterReading;
import dev.touchstone.agency.roster.RowFlaw;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class RostersTest {

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private Rosters rosters;

    @Autowired
    private RosterWork work;

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterEntries entries;

    @Autowired
    private RosterData data;

    @Autowired
    private Members members;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MovableClock clock;

    private Someone owner;
    private AgencyRow agency;

    @BeforeEach
    void anAgency() {
        owner = fixture.someone();
        agency = fixture.foundedBy(owner);
    }

    @Test
    void aRosterIsShownFirstThenBroughtInAndASecondTimeChangesNothing() {
        Roster roster = roster("""
                email,name,reference,team,role
                %s,Ana,A-1,night,
                %s,Bo,B-1,day,reviewer
                no address,Ce,C-1,,
                """.formatted(anAddress(), anAddress()));
        RosterPreview preview = owner.get(() -> rosters.preview(agency.slug(), roster));
        assertThat(preview.count(RosterStep.Added.class)).isEqualTo(2);
        assertThat(preview.count(RosterStep.Wrong.class)).isEqualTo(1);
        assertThat(preview.missing()).isEqualTo(1);
        assertThat(members.count(agency.id())).isEqualTo(1);

        RosterImportRow first = brings(roster, false);
        assertThat(first).returns(2, RosterImportRow::added).returns(1, RosterImportRow::failed);
        assertThat(first).returns(3, RosterImportRow::done).returns(0, RosterImportRow::mailed);
        assertThat(members.byReference(agency.id(), List.of("A-1", "B-1", "C-1")))
                .containsOnlyKeys("A-1", "B-1")
                .satisfies(known -> assertThat(known.get("B-1"))
                        .returns(AgencyRole.REVIEWER, MemberRow::role)
                        .returns(MemberState.INVITED, MemberRow::state)
                        .returns("day", MemberRow::team));

        RosterImportRow second = brings(roster, true);
        assertThat(second).returns(0, RosterImportRow::added).returns(0, RosterImportRow::changed);
        assertThat(second).returns(2, RosterImportRow::same).returns(0, RosterImportRow::mailed);
    }

    @Test
    void membersAreCalledAnewRaisedAndNeverLoweredOrRemoved() {
        Someone learner = fixture.member(owner, agency, AgencyRole.LEARNER);
        Someone reviewer = fixture.member(owner, agency, AgencyRole.REVIEWER);
        Someone unnamed = fixture.member(owner, agency, AgencyRole.READER);
        RosterImportRow done = brings(
                roster("email,name,reference,role\n%s,Bea Two,L-1,reader\n%s,,R-1,learner\n"
                        .formatted(learner.email(), reviewer.email())),
                false);
        assertThat(done).returns(2, RosterImportRow::changed).returns(1, RosterImportRow::rolesKept);
        assertThat(of(learner)).returns("Bea Two", MemberRow::name).returns(AgencyRole.READER, MemberRow::role);
        assertThat(of(learner).reference()).hasValue("L-1");
        assertThat(members.payerOf(learner.id())).isEmpty();
        assertThat(of(reviewer)).returns(AgencyRole.REVIEWER, MemberRow::role);
        assertThat(of(unnamed)).returns(MemberState.ACTIVE, MemberRow::state);
    }

    @Test
    void whoWasRemovedStaysSo() {
        Someone gone = fixture.member(owner, agency, AgencyRole.LEARNER);
        owner.act(() -> appointments.remove(agency.slug(), of(gone).id(), "The project is over."));
        assertThat(brings(roster("email\n" + gone.email()), true))
                .returns(1, RosterImportRow::absent)
                .returns(0, RosterImportRow::mailed);
        assertThat(of(gone)).returns(MemberState.REMOVED, MemberRow::state);
    }

    @Test
    void twoRowsThatMeanOneMemberInTwoWaysAreOne() {
        String ana = anAddress();
        brings(roster("email,reference\n" + ana + ",A-1"), false);
        RosterPreview preview = owner.get(
                () -> rosters.preview(agency.slug(), roster("email,reference\n" + anAddress() + ",A-1\n" + ana + ",")));
        assertThat(preview.rows(RosterStep.Wrong.class))
                .singleElement()
                .satisfies(row -> assertThat(
                                ((RosterStep.Wrong) row.step()).problem().flaw())
                        .isEqualTo(RowFlaw.MEMBER_TWICE));
    }

    @Test
    void whoIsNewIsWrittenToWhenThatIsWished() {
        String ana = anAddress();
        assertThat(brings(roster("email,name\n" + ana + ",Ana"), true)).returns(1, RosterImportRow::mailed);
        assertThat(fixture.linkTo(ana)).isNotEmpty();
    }

    @Test
    void whatAServerLeftBehindGoesOnWhereItWas() {
        int rows = RosterWork.TOGETHER * 2 + 20;
        RosterImport begun = begunAndLeft(rows);
        assertThat(work.some(begun.id())).isTrue();
        assertThat(owner.get(() -> rosters.find(agency.slug(), begun.id())))
                .returns(RosterWork.TOGETHER, RosterImportRow::done)
                .returns(State.RUNNING, RosterImportRow::state);
        work.resume();
        assertThat(members.count(agency.id())).isEqualTo(RosterWork.TOGETHER + 1);
        clock.pass(RosterWork.LEFT_ALONE.plusSeconds(1));
        work.resume();
        assertThat(owner.get(() -> rosters.find(agency.slug(), begun.id())))
                .returns(rows, RosterImportRow::added)
                .returns(State.DONE, RosterImportRow::state);
        assertThat(members.count(agency.id())).isEqualTo(rows + 1);
    }

    @Test
    void twoServersAtOneRosterDoEachRowOnce() throws Exception {
        int rows = RosterWork.TOGETHER * 3;
        RosterImport begun = begunAndLeft(rows);
        assertThat(AtOnce.failures(
                        List.of(() -> work.goOn(begun.id()), () -> work.goOn(begun.id()), () -> work.goOn(begun.id()))))
                .isEmpty();
        assertThat(owner.get(() -> rosters.find(agency.slug(), begun.id())))
                .returns(rows, RosterImportRow::added)
                .returns(State.DONE, RosterImportRow::state);
    }

    @Test
    void anAgencyHasOneImportAtATime() throws Exception {
        RosterImport begun = begunAndLeft(1);
        assertThatThrownBy(() ->
                        owner.get(() -> rosters.begin(agency.slug(), roster("email\n" + anAddress()), "b", false)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("roster-running"));
        work.goOn(begun.id());
        List<Throwable> refused = AtOnce.failures(Stream.<Runnable>generate(() -> () ->
                        owner.act(() -> rosters.begin(agency.slug(), roster(people(2_000)), "one of eight", false)))
                .limit(8)
                .toList());
        assertThat(refused).hasSize(7).allMatch(Refused.class::isInstance);
        done();
    }

    @Test
    void whoNoLongerRunsTheAgencyStopsIt() {
        Someone manager = fixture.member(owner, agency, AgencyRole.MANAGER);
        RosterImport begun =
                imports.save(new RosterImport(agency.id(), manager.id(), "late.csv", 1, 0, false, clock.instant()));
        entries.save(new RosterEntry(
                begun.id(), roster("email\n" + anAddress()).lines().getFirst(), Optional.empty()));
        owner.act(() -> appointments.appoint(agency.slug(), of(manager).id(), AgencyRole.READER));
        work.goOn(begun.id());
        assertThat(owner.get(() -> rosters.find(agency.slug(), begun.id())))
                .returns(State.STOPPED, RosterImportRow::state)
                .returns(0, RosterImportRow::added);
    }

    @Test
    void whoDoesNotRunTheAgencySeesNoRoster() {
        RosterImportRow done = brings(roster("email\nnobody"), false);
        Someone reader = fixture.member(owner, agency, AgencyRole.READER);
        Someone stranger = fixture.someone();
        AgencyRow other = fixture.foundedBy(stranger);
        for (Someone one : List.of(reader, stranger)) {
            assertThatThrownBy(() -> one.get(() -> rosters.preview(agency.slug(), roster("email\na@b.org"))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> one.get(() -> rosters.begin(agency.slug(), roster("email\na@b.org"), "x", false)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> one.get(() -> rosters.latest(agency.slug())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> stranger.get(() -> rosters.leftOut(other.slug(), done.id(), 0, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rowsThatWereLeftOutAreKeptForAMonthAndGoWithThePersonTheyName() {
        RosterImportRow done =
                brings(roster("email,team\n" + owner.email() + "," + "x".repeat(300) + "\nnobody,"), false);
        assertThat(leftOut(done.id()))
                .extracting(row -> row.problem().flaw())
                .containsExactly(RowFlaw.TEAM_WRONG, RowFlaw.EMAIL_WRONG);
        assertThat(owner.get(() -> rosters.leftOut(agency.slug(), done.id(), 2, 10)))
                .hasSize(1);
        assertThat(data.export(owner.id()).toString()).contains("roster.csv");
        PersonId tombstone = PersonId.random();
        data.erase(owner.id(), tombstone);
        assertThat(imports.findById(done.id()).orElseThrow().by()).isEqualTo(tombstone);
        assertThat(leftOut(done.id())).hasSize(1);
        clock.pass(RosterWork.KEPT.plus(Duration.ofDays(1)));
        work.forget();
        assertThat(imports.findById(done.id())).isEmpty();
    }

    private List<ProblemFile.Row> leftOut(UUID id) {
        return owner.get(() -> rosters.leftOut(agency.slug(), id, 0, 10));
    }

    private RosterImport begunAndLeft(int rows) {
        RosterImport begun =
                imports.save(new RosterImport(agency.id(), owner.id(), "left.csv", rows, 0, false, clock.instant()));
        entries.saveAll(roster(people(rows)).lines().stream()
                .map(line -> new RosterEntry(begun.id(), line, Optional.empty()))
                .toList());
        return begun;
    }

    private RosterImportRow brings(Roster roster, boolean mails) {
        owner.act(() -> rosters.begin(agency.slug(), roster, "roster.csv", mails));
        return done();
    }

    private RosterImportRow done() {
        for (int look = 0; look < 600; look++) {
            RosterImportRow now = owner.get(() -> rosters.latest(agency.slug())).orElseThrow();
            if (now.state() != State.RUNNING) {
                assertThat(now.state()).isEqualTo(State.DONE);
                return now;
            }
            pause();
        }
        throw new AssertionError("The import does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private MemberRow of(Someone someone) {
        return members.of(agency.id(), someone.id()).orElseThrow();
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "p%d@example.org,Person %d,P-%d".formatted(number, number, number))
                .collect(Collectors.joining("\n", "email,name,reference\n", "\n"));
    }

    private static Roster roster(String file) {
        return ((RosterReading.Read) RosterReader.read(file.getBytes(UTF_8))).roster();
    }
}
