package dev.touchstone.tier;

import dev.touchstone.agency.Agencies;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which tiers somebody held, and what was said about them. That a tier was held stays, without whose it was: pay rests on it. */
@Component
class TierData implements PersonalData {

    private final Holdings holdings;
    private final Lowerings lowerings;
    private final LadderVersions versions;
    private final Agencies agencies;

    TierData(Holdings holdings, Lowerings lowerings, LadderVersions versions, Agencies agencies) {
        this.holdings = holdings;
        this.lowerings = lowerings;
        this.versions = versions;
        this.agencies = agencies;
    }

    @Override
    public Set<String> tables() {
        return Set.of("tier_holding", "tier_lowering", "ladder_version");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "tier_holding",
                holdings.findByPersonOrderBySince(person.value()).stream()
                        .map(this::told)
                        .toList(),
                "tier_lowering",
                lowerings.findByPersonOrderByWarnedAt(person.value()).stream()
                        .map(lowering -> Map.of(
                                "agency", name(lowering.agency()), "warning", lowering.row(nobody -> Optional.empty())))
                        .toList(),
                "ladder_version",
                versions.findBySavedBy(person.value()).stream()
                        .map(version -> Map.of(
                                "agency",
                                name(version.agency()),
                                "number",
                                version.number(),
                                "savedAt",
                                version.savedAt(),
                                "reason",
                                version.reason()))
                        .toList());
    }

    private Map<String, Object> told(Holding holding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("agency", name(holding.agency()));
        row.put("tier", holding.given().name());
        row.put("rate", holding.given().rate().amount());
        row.put("currency", holding.given().rate().currency().getCurrencyCode());
        row.put("since", holding.since());
        holding.until().ifPresent(until -> row.put("until", until));
        return row;
    }

    private String name(AgencyId agency) {
        return agencies.find(agency).map(row -> row.name()).orElse("");
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        holdings.findByPersonOrderBySince(person.value()).forEach(holding -> holding.belongsTo(tombstone));
        List<Lowering> about = lowerings.findByPersonOrderByWarnedAt(person.value());
        about.forEach(lowering -> lowering.forgetMember(tombstone));
        lowerings.by(person.value()).forEach(lowering -> lowering.forgetDecider(person, tombstone));
        versions.findBySavedBy(person.value()).forEach(version -> version.forgetSaver(tombstone));
    }
}
