package dev.touchstone.credential.badge;

import dev.touchstone.credential.IssuerDocuments;
import dev.touchstone.credential.StatusPurpose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Hands out what verifiers fetch. */
@Service
@PreAuthorize("permitAll()")
class PublishedDocuments implements IssuerDocuments {

    private final IssuerKeys keys;
    private final StatusList lists;
    private final IssuerAddress issuer;

    PublishedDocuments(IssuerKeys keys, StatusList lists, @Value("${touchstone.url}") String url) {
        this.keys = keys;
        this.lists = lists;
        this.issuer = IssuerAddress.of(url);
    }

    @Override
    public Document identity() {
        List<KeyGeneration> generations = keys.generations();
        String body = new IdentityDocument(issuer, generations).json().toString();
        return new Document(body, version(body));
    }

    @Override
    public Document statusList(StatusPurpose purpose) {
        StatusList.Built list = lists.of(purpose);
        return new Document(list.json(), version(list.json()));
    }

    @Override
    public Document statusToken(StatusPurpose purpose) {
        StatusList.Built list = lists.of(purpose);
        return new Document(list.token(), version(list.token()));
    }

    /** Of what was signed and not of what it was built from: two nodes sign at different moments. */
    private static String version(String body) {
        return UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
