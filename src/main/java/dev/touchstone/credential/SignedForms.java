package dev.touchstone.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was signed. */
interface SignedForms extends Repository<SignedForm, UUID> {

    SignedForm save(SignedForm form);

    Optional<SignedForm> findById(UUID credential);

    /** The ids of all keys that signed something. */
    @Query("select distinct f.keyId from SignedForm f")
    List<String> keys();
}
