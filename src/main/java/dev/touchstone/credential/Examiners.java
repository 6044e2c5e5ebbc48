package dev.touchstone.credential;

import dev.touchstone.account.Accounts;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Offices;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who decides on sittings under review and on credentials. Appointing and dismissing is on record. */
@Service
@RolesAllowed("OPERATOR")
public class Examiners {

    private static final int LATEST = 50;

    private final Offices offices;
    private final Audit audit;
    private final Accounts accounts;

    Examiners(Offices offices, Audit audit, Accounts accounts) {
        this.offices = offices;
        this.audit = audit;
        this.accounts = accounts;
    }

    public record ExaminerRow(PersonId person, String name, EmailAddress email) {}

    /**
     * An appointment or a dismissal.
     *
     * @param by the name of the operator; empty for who was erased
     * @param email of whom it was about; empty once they are erased
     */
    public record Change(Instant at, Optional<String> by, boolean appointed, Optional<String> email) {}

    @Transactional(readOnly = true)
    public List<ExaminerRow> list() {
        return offices.holding(Role.EXAMINER).stream()
                .map(holder -> new ExaminerRow(holder.person(), holder.name(), holder.email()))
                .toList();
    }

    /** The latest changes, the newest first. */
    @Transactional(readOnly = true)
    public List<Change> changes() {
        return audit.latest("person", "examiner.", LATEST).stream()
                .map(row -> new Change(
                        row.at(),
                        row.actor().flatMap(accounts::displayName),
                        row.deed().equals("examiner.appointed"),
                        row.payload().map(payload -> String.valueOf(payload.get("email")))))
                .toList();
    }

    /** @return whether an account was made, whose owner has a link to choose a password in the mail */
    @Transactional
    public boolean appoint(String typed) {
        EmailAddress email = EmailAddress.parse(typed)
                .orElseThrow(() -> new Refused(422, "email", "Type a full e-mail address, such as maria@example.org."));
        Offices.Appointed appointed = offices.appoint(email, Role.EXAMINER);
        audit.record("examiner.appointed", Subject.person(appointed.person()), Map.of("email", email.value()));
        return appointed.invited();
    }

    /** @throws NotFound if the person is no examiner */
    @Transactional
    public void dismiss(PersonId person) {
        Offices.Holder holder = offices.dismiss(person, Role.EXAMINER)
                .orElseThrow(() -> new NotFound("That person is not an examiner."));
        audit.record(
                "examiner.dismissed",
                Subject.person(person),
                Map.of("email", holder.email().value()));
    }
}
