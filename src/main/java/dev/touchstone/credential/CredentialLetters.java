package dev.touchstone.credential;

import dev.touchstone.account.Recipient;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Texts;
import dev.touchstone.content.Text;
import dev.touchstone.notice.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells holders what happens to their credential, in the words of whoever decided. Each letter names the program, the number
 * and the page where all of it stands.
 */
@Component
class CredentialLetters {

    private static final String OWN_PAGE = "/credentials";

    private final Post post;
    private final Programs programs;

    CredentialLetters(Post post, Programs programs) {
        this.post = post;
        this.programs = programs;
    }

    /** The holder has passed; says what comes next. */
    void achieved(Credential credential) {
        switch (credential.stage()) {
            case AWAITING_CLAIM -> write(credential, "claim", to -> List.of(day(credential.validUntil(), to)));
            case AWAITING_REVIEW -> write(credential, "review", to -> List.of());
            default -> issued(credential);
        }
    }

    void issued(Credential credential) {
        write(credential, "issued", to -> List.of(day(credential.validUntil(), to)));
    }

    void declined(Credential credential, String reason, String by) {
        write(credential, "declined", to -> List.of(reason, by));
    }

    void warned(Credential credential, WarningWords words, Instant answerBy, String by) {
        String points =
                words.points().stream().map(point -> "- " + point + "\n").collect(Collectors.joining());
        write(credential, "warned", to -> List.of(words.reason(), points, moment(answerBy, to), by));
    }

    /** Tells whoever warned that the holder has answered. */
    void answered(Credential credential, PersonId warner) {
        write(warner, credential, "answered", "/examiner/credentials/" + credential.number(), to -> List.of());
    }

    void decided(Credential credential, Outcome outcome, String reason, String by) {
        String letter = outcome.name().toLowerCase(Locale.ROOT);
        write(credential, letter, to -> List.of(reason, by));
    }

    void lifted(Credential credential, String reason, String by) {
        write(credential, "lift", to -> List.of(reason, by));
    }

    /** @return false if the holder cannot be written to */
    boolean expiring(Credential credential) {
        String again = post.link(programs.named(credential.program()).path());
        return write(credential, "expiring", to -> List.of(day(credential.validUntil(), to), again));
    }

    /** @param changed the titles of the rulebooks */
    boolean refresher(Credential credential, List<Text> changed) {
        return write(
                credential,
                "refresher",
                to -> List.of(changed.stream()
                        .map(title -> "- " + title.in(locale(to)).text() + "\n")
                        .collect(Collectors.joining())));
    }

    private boolean write(Credential credential, String letter, Function<Recipient, List<String>> words) {
        return write(credential.holder(), credential, letter, OWN_PAGE, words);
    }

    private boolean write(
            PersonId to, Credential credential, String letter, String page, Function<Recipient, List<String>> words) {
        return post.write(to, "mail.credential." + letter, recipient -> {
            List<String> all = new ArrayList<>();
            all.add(programs.named(credential.program())
                    .name()
                    .in(locale(recipient))
                    .text());
            all.add(credential.number().value());
            all.add(post.link(page));
            all.addAll(words.apply(recipient));
            return all;
        });
    }

    private static String day(Instant moment, Recipient to) {
        return calendar(to).day(moment);
    }

    /** With the hour and whose hour it is, since a deadline hangs on it. */
    private static String moment(Instant moment, Recipient to) {
        OwnCalendar theirs = calendar(to);
        return Texts.text(locale(to), "credential.moment", theirs.day(moment), theirs.hour(moment), theirs.place());
    }

    private static OwnCalendar calendar(Recipient to) {
        return new OwnCalendar(locale(to), to.zone());
    }

    private static Locale locale(Recipient to) {
        return to.addressee().language().locale();
    }
}
