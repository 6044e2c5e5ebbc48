package dev.touchstone.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All allowances. */
interface AllowanceBook extends Repository<Allowance, UUID> {

    Optional<Allowance> findByPerson(UUID person);

    List<Allowance> findByGrantedBy(UUID operator);

    Allowance save(Allowance allowance);

    void delete(Allowance allowance);
}
