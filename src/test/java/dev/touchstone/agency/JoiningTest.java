package dev.touchstone.agency;

import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.PasswordResets;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.JoinOffer.Reason;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class JoiningTest {

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private Joining joining;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OwnPlaces places;

    @Autowired
    private Members members;

    @Autowired
    private AccountFixture accounts;

    @Autowired
    private PasswordResets passwords;

    @Autowired
    private CurrentPerson me;

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
    void lookingAtALinkChangesNothingAndMakesNoGuest() {
        String link = invited(anAddress());
        Browser scanner = new Browser();
        assertThat(look(scanner, link)).isEqualTo(look(scanner, link)).isInstanceOf(JoinOffer.Open.class);
        assertThat(scanner.visit(me::known)).isEmpty();
    }

    @Test
    void thePageNeverTellsWhetherAnAddressHasAnAccount() {
        String known = anAddress();
        accounts.anAccount(known);
        String old = invited(known);
        String fresh = invited(anAddress());
        assertThat(look(new Browser(), old)).isEqualTo(look(new Browser(), fresh));
    }

    @Test
    void whoIsSignedInJoinsWithThatAccountWhateverAddressTheMailWentTo() {
        Someone bea = fixture.someone();
        String link = invited(anAddress());
        bea.act(() -> join(link));
        assertThat(members.belongs(agency.id(), bea.id())).isTrue();
        assertThat(bea.get(me::id)).isEqualTo(bea.id());
    }

    @Test
    void whoHasAnAccountIsSignedInOnceAndBringsAlongWhatTheyDidAsAGuest() {
        String email = anAddress();
        PersonId account = accounts.anAccount(email);
        Browser phone = new Browser();
        PersonId guest = phone.visit(me::id);
        String link = invited(email);
        String session = phone.session().getId();
        assertThat(phone.visit(() -> join(link))).isEqualTo(new JoinResult.Joined(agency, false));
        assertThat(phone.session().getId()).as("a planted session is worthless").isNotEqualTo(session);
        assertThat(phone.visit(me::signedIn)).isTrue();
        assertThat(phone.visit(me::id)).isEqualTo(account);
        assertThat(accounts.merged)
                .anyMatch(merge -> merge.from().equals(guest) && merge.to().equals(account));
        assertThat(new Browser().visit(() -> join(link))).isInstanceOf(JoinResult.NoLongerValid.class);
    }

    @Test
    void whoHasNoneKeepsTheirPracticeAsAnAccountWithoutAPassword() {
        String email = anAddress();
        Browser phone = new Browser();
        PersonId guest = phone.visit(me::id);
        String link = invited(email);
        assertThat(phone.visit(() -> join(link))).isEqualTo(new JoinResult.Joined(agency, true));
        assertThat(phone.visit(me::signedIn)).isTrue();
        assertThat(phone.visit(me::id)).isEqualTo(guest);
        assertThat(members.of(agency.id(), guest).orElseThrow().state()).isEqualTo(MemberState.ACTIVE);
        phone.visit(() -> passwords.request(EmailAddress.parse(email).orElseThrow(), Language.EN));
        assertThat(accounts.mailsTo(email).getFirst().body()).contains("/new-password/");
    }

    @Test
    void aBrowserWithoutAGuestGetsAnAccountToo() {
        Browser phone = new Browser();
        String link = invited(anAddress());
        phone.visit(() -> join(link));
        assertThat(phone.visit(() -> members.belongs(agency.id(), me.id()))).isTrue();
    }

    @Test
    void aUsedAnExpiredAndARevokedLinkSaySo() {
        String used = invited(anAddress());
        Browser phone = new Browser();
        phone.visit(() -> join(used));
        assertThat(look(new Browser(), used)).isEqualTo(new JoinOffer.Gone(agency, Reason.USED));
        assertThat(look(phone, used)).isEqualTo(new JoinOffer.Gone(agency, Reason.BELONGS));

        String email = anAddress();
        MemberId asked =
                fixture.invites(owner, agency, email, AgencyRole.LEARNER).member();
        String revoked = fixture.linkTo(email);
        owner.act(() -> invitations.revoke(agency.id(), asked));
        assertThat(look(new Browser(), revoked)).isEqualTo(new JoinOffer.Gone(agency, Reason.REVOKED));
        assertThat(new Browser().visit(() -> join(revoked))).isInstanceOf(JoinResult.NoLongerValid.class);

        String late = invited(anAddress());
        clock.pass(Duration.ofDays(14));
        assertThat(look(new Browser(), late)).isEqualTo(new JoinOffer.Gone(agency, Reason.EXPIRED));
        assertThat(new Browser().visit(() -> join(late))).isInstanceOf(JoinResult.NoLongerValid.class);
        assertThat(new Browser().visit(() -> joining.look("never-was"))).isEmpty();
    }

    @Test
    void onlyTheNewestLinkWorks() {
        String email = anAddress();
        String old = invited(email);
        String newest = invited(email);
        assertThat(new Browser().visit(() -> joining.look(old))).isEmpty();
        assertThat(look(new Browser(), newest)).isInstanceOf(JoinOffer.Open.class);
    }

    @Test
    void aLinkPressedInEightTabsJoinsOnce() throws Exception {
        String link = invited(anAddress());
        List<Browser> tabs = Stream.generate(Browser::new).limit(8).toList();
        List<JoinResult> results = new CopyOnWriteArrayList<>();
        List<Throwable> failures = AtOnce.failures(tabs.stream()
                .<Runnable>map(tab -> () -> results.add(tab.visit(() -> join(link))))
                .toList());
        assertThat(failures).isEmpty();
        assertThat(results).filteredOn(JoinResult.Joined.class::isInstance).hasSize(1);
        assertThat(tabs).filteredOn(tab -> tab.visit(me::signedIn)).hasSize(1);
    }

    @Test
    void whoLeftIsInvitedAndJoinsOnTheSameRow() {
        Someone bea = fixture.member(owner, agency, AgencyRole.REVIEWER);
        MemberId row = rowOf(bea).id();
        bea.act(() -> places.leave(row));
        assertThat(members.belongs(agency.id(), bea.id())).isFalse();
        fixture.invites(owner, agency, bea.email(), AgencyRole.LEARNER);
        assertThat(members.find(agency.id(), row).orElseThrow().person())
                .as("asked again, they have not agreed to be seen")
                .isEmpty();
        bea.act(() -> join(fixture.linkTo(bea.email())));
        assertThat(rowOf(bea).id()).isEqualTo(row);
        assertThat(rowOf(bea).role()).isEqualTo(AgencyRole.LEARNER);
        assertThat(fixture.joined)
                .filteredOn(event -> event.membership().equals(row.value()))
                .hasSize(2);
        assertThat(fixture.left)
                .filteredOn(event -> event.membership().equals(row.value()))
                .hasSize(1);
    }

    @Test
    void anInvitationToAnotherAddressOfAMemberMergesIntoTheirOneRow() {
        Someone bea = fixture.member(owner, agency, AgencyRole.REVIEWER);
        MemberId row = rowOf(bea).id();
        long before = members.count(agency.id());
        String other = anAddress();
        owner.act(() ->
                invitations.invite(agency.id(), Contact.of("Bea", other, "N-4", "day"), AgencyRole.LEARNER, true));
        String link = fixture.linkTo(other);
        bea.act(() -> join(link));
        assertThat(rowOf(bea).id()).isEqualTo(row);
        assertThat(rowOf(bea).email()).contains(other);
        assertThat(rowOf(bea).reference()).contains("N-4");
        assertThat(rowOf(bea).role())
                .as("who belongs already stays what they are")
                .isEqualTo(AgencyRole.REVIEWER);
        assertThat(members.count(agency.id())).isEqualTo(before);
        assertThat(look(new Browser(), link)).isEqualTo(new JoinOffer.Gone(agency, Reason.USED));
    }

    @Test
    void theInvitationOfSomebodyWhoLeftDoesNotGiveTheirRowToAnother() {
        Someone bea = fixture.member(owner, agency, AgencyRole.LEARNER);
        MemberId row = rowOf(bea).id();
        bea.act(() -> places.leave(row));
        fixture.invites(owner, agency, bea.email(), AgencyRole.LEARNER);
        Someone cem = fixture.someone();
        cem.act(() -> join(fixture.linkTo(bea.email())));
        assertThat(rowOf(cem).id()).isNotEqualTo(row);
        assertThat(rowOf(cem).email()).contains(bea.email());
        assertThat(members.find(agency.id(), row).orElseThrow().person()).contains(bea.id());
        assertThat(members.belongs(agency.id(), bea.id())).isFalse();
    }

    @Test
    void whoTriesLinksAllDayIsSlowedDown() {
        Browser guesser = new Browser().at("198.51.100.7");
        for (int tried = 0; tried < 30; tried++) {
            assertThat(guesser.visit(() -> join("no-such-link"))).isInstanceOf(JoinResult.NoLongerValid.class);
        }
        assertThat(guesser.visit(() -> join("no-such-link"))).isInstanceOf(JoinResult.TooMany.class);
    }

    private String invited(String email) {
        fixture.invites(owner, agency, email, AgencyRole.LEARNER);
        return fixture.linkTo(email);
    }

    private JoinResult join(String link) {
        return joining.join(link, Language.EN);
    }

    private JoinOffer look(Browser browser, String link) {
        return browser.visit(() -> joining.look(link)).orElseThrow();
    }

    private MemberRow rowOf(Someone someone) {
        return members.of(agency.id(), someone.id()).orElseThrow();
    }
}
