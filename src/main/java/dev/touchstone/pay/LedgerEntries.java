package dev.touchstone.pay;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries are added; only who a person is can change in them, when a guest becomes an account or somebody is erased. */
interface LedgerEntries extends Repository<LedgerEntry, UUID> {

    LedgerEntry saveAndFlush(LedgerEntry entry);

    boolean existsBySourceAndDay(UUID source, LocalDate day);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update LedgerEntry e set e.person = :to where e.person = :from")
    void rekey(UUID from, UUID to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update LedgerEntry e set e.person = :tombstone, e.memberName = null where e.person = :person")
    void forget(UUID person, UUID tombstone);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update LedgerEntry e set e.by = :tombstone, e.byName = null where e.by = :person")
    void forgetWhoCorrected(UUID person, UUID tombstone);
}
