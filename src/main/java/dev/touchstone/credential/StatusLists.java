package dev.touchstone.credential;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one row that counts changes. */
interface StatusLists extends Repository<StatusList, Integer> {

    @Query("select s.changes from StatusList s where s.id = 1")
    long changes();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StatusList s where s.id = 1")
    StatusList lock();
}
