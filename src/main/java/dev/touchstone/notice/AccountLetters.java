package dev.touchstone.notice;

import dev.touchstone.account.AccountMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails about accounts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountLetters implements AccountMails {

    private final Letters letters;

    AccountLetters(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void confirmAddress(Addressee to, String secret) {
        letters.write(to, "mail.confirm", letters.link("/confirm/" + secret));
    }

    @Override
    public void alreadyRegistered(Addressee to) {
        letters.write(to, "mail.registered", letters.link("/sign-in"), letters.link("/forgot-password"));
    }

    @Override
    public void resetPassword(Addressee to, String secret) {
        letters.write(to, "mail.reset", letters.link("/new-password/" + secret));
    }

    @Override
    public void noAccountHere(Addressee to) {
        letters.write(to, "mail.unknown", letters.link("/sign-up"));
    }

    @Override
    public void choosePassword(Addressee to, String secret) {
        letters.write(to, "mail.invited", letters.link("/new-password/" + secret));
    }
}
