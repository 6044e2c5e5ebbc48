package dev.touchstone.credential;

import dev.touchstone.credential.Achievements.Achievement;
import dev.touchstone.credential.badge.AchievementFacts;
import dev.touchstone.credential.badge.BadgeFacts;
import dev.touchstone.credential.badge.ResultFacts;
import dev.touchstone.credential.badge.SignedBadge;
import dev.touchstone.notice.Post;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has a credential signed as it now is, and keeps what was signed. */
@Component
class Signing {

    private final ObjectProvider<BadgeSigner> signer;
    private final SignedForms forms;
    private final Programs programs;
    private final Post post;
    private final Clock clock;

    Signing(ObjectProvider<BadgeSigner> signer, SignedForms forms, Programs programs, Post post, Clock clock) {
        this.signer = signer;
        this.forms = forms;
        this.programs = programs;
        this.post = post;
        this.clock = clock;
    }

    void sign(Credential credential) {
        SignedBadge badge = signer.getObject().sign(facts(credential));
        forms.findById(credential.id())
                .ifPresentOrElse(
                        form -> form.renew(badge, clock.instant()),
                        () -> forms.save(new SignedForm(credential, badge, clock.instant())));
    }

    private BadgeFacts facts(Credential credential) {
        Achievement program = programs.named(credential.program());
        Result result = credential.result();
        return new BadgeFacts(
                credential.id(),
                credential.number().value(),
                URI.create(post.link("")),
                credential.subjectId(),
                credential.shownName(),
                new AchievementFacts(
                        program.slug(),
                        program.name().original(),
                        program.description().original(),
                        program.criteria().original()),
                credential.validFrom().orElseThrow(),
                credential.validUntil(),
                new ResultFacts(
                        result.share(), result.low(), result.high(), result.bar(), result.items(), result.rulebooks()),
                credential.statusIndex());
    }
}
