package dev.touchstone.credential;

import dev.touchstone.notice.Post;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who issues here, and where the public finds what was issued. */
@Service
@PreAuthorize("permitAll()")
public class Issuer {

    private final String name;
    private final Post post;

    Issuer(@Value("${touchstone.issuer-name}") String name, Post post) {
        this.name = name;
        this.post = post;
    }

    public String name() {
        return name;
    }

    /** Over plain http nobody can tell who answers, so everything issued there is marked as a test. */
    public boolean trial() {
        return !post.link("/").startsWith("https:");
    }

    /** The full address of the page of a credential. */
    public String page(CredentialNumber number) {
        return post.link("/verify/" + number);
    }

    /** The full address of its picture. */
    public String picture(CredentialNumber number) {
        return post.link("/credentials/" + number + "/badge.png");
    }
}
