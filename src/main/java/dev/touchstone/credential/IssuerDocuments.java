package dev.touchstone.credential;

/** What verifiers fetch of the issuer, signed in or not. */
public interface IssuerDocuments {

    /**
     * A document as it goes out.
     *
     * @param version another one whenever the body is another
     */
    record Document(String body, String version) {}

    /** Who issues here and with which keys: the DID document. */
    Document identity();

    /** Which credentials were withdrawn, as a credential with a proof inside. */
    Document statusList(StatusPurpose purpose);

    /** The same as a JWT. */
    Document statusToken(StatusPurpose purpose);
}
