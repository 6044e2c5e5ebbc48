package dev.touchstone.certification;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.BankItem;
import dev.touchstone.certification.decision.Exposure.Limited;
import dev.touchstone.skill.irt.ItemCurve;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Banks as they are kept. */
@Component
class BankBook {

    private final JdbcTemplate database;

    BankBook(JdbcTemplate database) {
        this.database = database;
    }

    record Known(UUID id, String fingerprint) {}

    Optional<Known> newest(UUID program) {
        return database
                .query(
                        "select id, fingerprint from exam_bank where program_id = ? order by number desc limit 1",
                        (row, number) -> new Known(row.getObject(1, UUID.class), row.getString(2)),
                        program)
                .stream()
                .findFirst();
    }

    /**
     * Adds a version, whole or not at all.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another node was faster
     */
    @Transactional
    public UUID add(
            UUID program,
            String fingerprint,
            Limited limited,
            List<Double> passes,
            double rate,
            int missing,
            Instant now) {
        UUID id = UUID.randomUUID();
        Integer newest = database.queryForObject(
                "select coalesce(max(number), 0) from exam_bank where program_id = ?", Integer.class, program);
        database.update(
                "insert into exam_bank (id, program_id, number, made_at, fingerprint, rate, mean_items, missing_items)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                program,
                newest == null ? 1 : newest + 1,
                Timestamp.from(now),
                fingerprint,
                rate,
                limited.meanItems(),
                missing);
        List<Object[]> rows = new ArrayList<>();
        for (int place = 0; place < passes.size(); place++) {
            BankItem item = limited.bank().item(place);
            ItemCurve curve = item.curve();
            rows.add(new Object[] {
                UUID.randomUUID(),
                id,
                place,
                item.id(),
                item.area(),
                curve.discrimination(),
                curve.difficulty(),
                curve.guess(),
                passes.get(place),
                item.administer()
            });
        }
        database.batchUpdate("""
                insert into exam_bank_item (id, bank_id, place, item_id, area, discrimination, difficulty, chance, pass, administer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        return id;
    }

    PinnedBank read(UUID id) {
        List<Double> passes = new ArrayList<>();
        List<BankItem> items = database.query(
                """
                select item_id, area, discrimination, difficulty, chance, administer, pass from exam_bank_item
                where bank_id = ? order by place
                """,
                (row, number) -> {
                    passes.add(row.getDouble(7));
                    return new BankItem(
                            row.getObject(1, UUID.class),
                            new ItemCurve(row.getDouble(3), row.getDouble(4), row.getDouble(5)),
                            row.getString(2),
                            row.getDouble(6));
                },
                id);
        return database.query(
                        "select number, rate, mean_items, missing_items from exam_bank where id = ?",
                        (row, number) -> new PinnedBank(
                                id,
                                row.getInt(1),
                                new Bank(items),
                                List.copyOf(passes),
                                row.getDouble(2),
                                row.getDouble(3),
                                row.getInt(4)),
                        id)
                .getFirst();
    }
}
