package dev.touchstone.agency.web;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberFilter;
import dev.touchstone.agency.MemberLists;
import dev.touchstone.base.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's agencies. */
@RestController
@RequestMapping("/api/v1/agencies")
@Tag(name = "Agencies")
class AgencyController {

    private final Agencies agencies;
    private final AgencyAccess access;
    private final MemberLists members;

    AgencyController(Agencies agencies, AgencyAccess access, MemberLists members) {
        this.agencies = agencies;
        this.access = access;
        this.members = members;
    }

    /** @param role the caller's there */
    record OwnAgency(String slug, String name, AgencyRole role, String team, boolean pays) {}

    /** @param members who belong or are invited */
    record AgencyBody(String slug, String name, AgencyRole role, int members) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "List my agencies",
            description =
                    "Where the caller is a member, in whatever role; the first joined comes first. `pays` marks the one"
                            + " that pays their training.")
    Page<OwnAgency> mine() {
        List<OwnAgency> mine = agencies.mine().stream()
                .map(own -> new OwnAgency(own.agency().slug(), own.agency().name(), own.role(), own.team(), own.pays()))
                .toList();
        return new Page<>(mine, Optional.empty());
    }

    @GetMapping("/{agency}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Read an agency", description = "For its staff.")
    AgencyBody agency(@PathVariable String agency) {
        AgencyRow row = access.read(agency);
        return new AgencyBody(
                row.slug(), row.name(), access.role(row.id()).orElseThrow(), members.count(agency, MemberFilter.ALL));
    }
}
