package dev.touchstone.credential;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was signed. */
interface SignedForms extends Repository<SignedForm, UUID> {

    SignedForm save(SignedForm form);

    Optional<SignedForm> findById(UUID credential);
}
