package dev.touchstone.credential;

import java.util.Locale;
import java.util.Optional;

/** Credentials to hang up and to send; empty when nothing of that number was issued. */
public interface PrintedCredentials {

    /**
     * A file as it goes out.
     *
     * @param version another one whenever the content is another
     */
    record Print(byte[] content, String version) {}

    /** A PNG with the badge baked in. */
    Optional<Print> picture(CredentialNumber number);

    /** A PDF of one page. */
    Optional<Print> certificate(CredentialNumber number, Locale locale);
}
