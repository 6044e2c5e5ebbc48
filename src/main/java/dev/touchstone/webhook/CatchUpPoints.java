package dev.touchstone.webhook;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CatchUpPoints extends Repository<CatchUpPoint, Integer> {

    Optional<CatchUpPoint> findById(Integer id);

    CatchUpPoint save(CatchUpPoint point);
}
