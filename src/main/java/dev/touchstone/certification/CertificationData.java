package dev.touchstone.certification;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People in sittings: merged, exported, erased. Sittings stay, with the tombstone in the person's place, since banks learn from them. */
@Component
class CertificationData implements PersonalData {

    private final Sittings sittings;
    private final AllowanceBook allowances;

    CertificationData(Sittings sittings, AllowanceBook allowances) {
        this.sittings = sittings;
        this.allowances = allowances;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sitting", "sitting_item", "exam_allowance");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "sitting",
                sittings.of(person).stream().map(ExportedSitting::of).toList(),
                "exam_allowance",
                allowances.findByPerson(person.value()).stream()
                        .map(allowance -> Map.of("factor", allowance.factor(), "grantedAt", allowance.grantedAt()))
                        .toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        allowances.findByPerson(person.value()).ifPresent(allowances::delete);
        allowances.findByGrantedBy(person.value()).forEach(granted -> granted.forgetWhoGranted(tombstone));
        rekey(person.value(), tombstone.value());
    }

    /** A guest has no sittings; an allowance may have been given to one. */
    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        allowances.findByPerson(merged.from().value()).ifPresent(guest -> {
            if (allowances.findByPerson(merged.to().value()).isPresent()) {
                allowances.delete(guest);
            } else {
                guest.becomes(merged.to());
            }
        });
        rekey(merged.from().value(), merged.to().value());
    }

    private void rekey(UUID from, UUID to) {
        sittings.rekey(from, to);
        sittings.rekeyItems(from, to);
        sittings.rekeyDecisions(from, to);
    }

    private record ExportedSitting(
            UUID id,
            UUID program,
            SittingState state,
            Instant createdAt,
            Optional<Instant> submittedAt,
            Optional<Boolean> passed,
            Optional<String> reason,
            List<ExportedItem> items) {

        static ExportedSitting of(Sitting sitting) {
            return new ExportedSitting(
                    sitting.id().value(),
                    sitting.program(),
                    sitting.state(),
                    sitting.createdAt(),
                    sitting.submittedAt(),
                    sitting.result().map(SittingResult::passed),
                    sitting.reason(),
                    sitting.items().stream().map(ExportedItem::of).toList());
        }
    }

    private record ExportedItem(
            int place,
            Instant shownAt,
            @Nullable String answer,
            @Nullable Double score,
            @Nullable Instant answeredAt) {

        static ExportedItem of(SittingItem item) {
            return new ExportedItem(item.place(), item.shownAt(), item.answer(), item.score(), item.answeredAt());
        }
    }
}
