package dev.touchstone.notice;

import dev.touchstone.account.AccountMails.Addressee;
import dev.touchstone.account.Recipient;
import dev.touchstone.account.Recipients;
import dev.touchstone.base.PersonId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters of other modules, in the language and by the clock of whoever gets them. */
@Service
public class Post {

    private final Letters letters;
    private final Recipients recipients;

    Post(Letters letters, Recipients recipients) {
        this.letters = letters;
        this.recipients = recipients;
    }

    /**
     * Writes within the caller's transaction. The texts are {@code <letter>.subject} and {@code <letter>.body}; their {0} is the
     * name.
     *
     * @param words what fills in {1} and on
     * @return false for who has no confirmed address, or none at all
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(PersonId to, String letter, Function<Recipient, List<?>> words) {
        return recipients
                .of(to)
                .map(recipient -> {
                    letters.tell(recipient.addressee(), letter, words.apply(recipient));
                    return true;
                })
                .orElse(false);
    }

    /** As the other, to an address that need not have an account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Addressee to, String letter, List<?> words) {
        letters.tell(to, letter, words);
    }

    /** The full address of a page; the path starts with a slash. */
    public String link(String path) {
        return letters.link(path);
    }
}
