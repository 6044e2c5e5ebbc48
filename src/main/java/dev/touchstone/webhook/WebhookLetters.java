package dev.touchstone.webhook;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.Members;
import dev.touchstone.notice.Post;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who manage an agency what happened to an endpoint of theirs. */
@Component
class WebhookLetters {

    private final Agencies agencies;
    private final Members members;
    private final Post post;

    WebhookLetters(Agencies agencies, Members members, Post post) {
        this.agencies = agencies;
        this.members = members;
        this.post = post;
    }

    /** It was switched off, since it said that it wants no more. */
    void gone(Endpoint endpoint) {
        AgencyRow agency = agencies.find(endpoint.agency()).orElseThrow();
        String page = post.link("/agencies/" + agency.slug() + "/webhooks");
        members.staff(agency.id()).stream()
                .filter(member -> member.role().manages())
                .flatMap(member -> member.person().stream())
                .forEach(person -> post.write(
                        person,
                        "mail.webhook.gone",
                        to -> List.of(agency.name(), endpoint.address().toString(), page)));
    }
}
