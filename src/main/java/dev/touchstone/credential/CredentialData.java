package dev.touchstone.credential;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A credential outlives its holder's account without their name: what was proven, and its status, stay for whoever was shown it. */
@Component
class CredentialData implements PersonalData {

    private final CredentialStore store;
    private final Warnings warnings;
    private final SignedForms forms;
    private final Signing signing;

    CredentialData(CredentialStore store, Warnings warnings, SignedForms forms, Signing signing) {
        this.store = store;
        this.warnings = warnings;
        this.forms = forms;
        this.signing = signing;
    }

    @Override
    public Set<String> tables() {
        return Set.of("credential", "credential_warning");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        List<Credential> held = store.findByHolderOrderByDecidedAtDesc(person.value());
        return Map.of(
                "credential",
                held.stream().map(this::row).toList(),
                "credential_warning",
                warnings
                        .findByCredentialIdInOrderByPlace(
                                held.stream().map(Credential::id).toList())
                        .stream()
                        .map(warning -> warning.row(nobody -> Optional.empty()))
                        .toList());
    }

    private Map<String, Object> row(Credential credential) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", credential.number().value());
        row.put("program", credential.program());
        row.put("decidedAt", credential.decidedAt());
        row.put("result", credential.result());
        row.put("stage", credential.stage());
        row.put("since", credential.since());
        credential.reason().ifPresent(reason -> row.put("reason", reason));
        row.put("validUntil", credential.validUntil());
        credential.shownName().ifPresent(name -> row.put("shownName", name));
        forms.findById(credential.id()).map(SignedForm::forms).ifPresent(badge -> row.put("badge", badge));
        return row;
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        for (Credential credential : store.findByHolderOrderByDecidedAtDesc(person.value())) {
            boolean named = credential.shownName().isPresent();
            credential.forgetHolder(tombstone);
            warnings.findByCredentialIdOrderByPlaceDesc(credential.id()).forEach(Warning::forgetHolder);
            if (named) {
                signing.sign(credential);
            }
        }
        warnings.by(person.value()).forEach(warning -> warning.forgetDecider(person, tombstone));
    }

    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        store.findByHolderOrderByDecidedAtDesc(merged.from().value())
                .forEach(credential -> credential.becomes(merged.to()));
    }
}
