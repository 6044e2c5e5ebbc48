package dev.touchstone.pay;

import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Recipient;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.notice.Post;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Owners and managers give time to an entry or take it back, and whoever worked it reads the same reason in a letter. */
@Service
@PreAuthorize("isAuthenticated()")
public class Corrections {

    private static final String OWN_PAGE = "/pay";

    private final AgencyAccess access;
    private final Ledger ledger;
    private final LedgerReader reader;
    private final Accounts accounts;
    private final ThingNames names;
    private final Post post;
    private final CurrentPerson me;

    Corrections(
            AgencyAccess access,
            Ledger ledger,
            LedgerReader reader,
            Accounts accounts,
            ThingNames names,
            Post post,
            CurrentPerson me) {
        this.access = access;
        this.ledger = ledger;
        this.reader = reader;
        this.accounts = accounts;
        this.names = names;
        this.post = post;
        this.me = me;
    }

    /**
     * Corrects an entry. The same request twice makes one correction and one letter.
     *
     * @param request identity of the request, such as one opened form
     * @param seconds what is added; below zero is taken back
     * @throws dev.touchstone.base.NotFound for who does not manage the agency, or when it has no such entry
     * @throws Refused when the entry cannot be corrected so, or is one's own
     */
    @Transactional
    public LedgerRow correct(String agency, UUID request, UUID entry, long seconds, String reason) {
        AgencyRow row = access.manage(agency);
        String by = accounts.me()
                .flatMap(AccountRow::name)
                .orElseThrow(() ->
                        new Refused(409, "no-name", "Give your account a name first: it stands under the correction."));
        // Whoever sends the same request a second time waits here, and then finds what the first one wrote.
        if (reader.lock(entry).filter(wrong -> wrong.person().equals(me.id())).isPresent()) {
            throw new Refused(409, "own-entry", "Nobody corrects their own time. Ask another manager.");
        }
        boolean again = reader.fromSource(request).isPresent();
        LedgerRow counter = ledger.correct(request, row.id(), entry, seconds, reason, me.id(), by);
        if (!again) {
            tell(row, entry, counter);
        }
        return counter;
    }

    private void tell(AgencyRow agency, UUID entry, LedgerRow counter) {
        Correction correction = counter.correction().orElseThrow();
        post.write(counter.person(), "mail.statement.corrected", to -> {
            StatementWords words = new StatementWords(locale(to));
            LedgerRow wrong = reader.find(entry).orElseThrow();
            String what = wrong.thing()
                    .map(thing -> names.of(thing, words.locale()).text())
                    .orElseGet(() -> words.kind(wrong.kind()));
            return List.of(
                    agency.name(),
                    words.change(counter.seconds()),
                    what,
                    words.day(wrong.day()),
                    correction.reason(),
                    correction.byName(),
                    post.link(OWN_PAGE));
        });
    }

    private static Locale locale(Recipient to) {
        return to.addressee().language().locale();
    }
}
