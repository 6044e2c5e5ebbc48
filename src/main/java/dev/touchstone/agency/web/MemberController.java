package dev.touchstone.agency.web;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.Appointments;
import dev.touchstone.agency.Contact;
import dev.touchstone.agency.Invitations;
import dev.touchstone.agency.InviteResult;
import dev.touchstone.agency.ListedMember;
import dev.touchstone.agency.MemberFilter;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberLists;
import dev.touchstone.agency.MemberState;
import dev.touchstone.base.Refused;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to an agency and who is asked. Staff read, owners and managers invite and remove. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/members")
@Tag(name = "Members")
class MemberController {

    private final AgencyAccess access;
    private final MemberLists members;
    private final Invitations invitations;
    private final Appointments appointments;

    MemberController(AgencyAccess access, MemberLists members, Invitations invitations, Appointments appointments) {
        this.access = access;
        this.members = members;
        this.invitations = invitations;
        this.appointments = appointments;
    }

    /**
     * @param role LEARNER without it
     * @param mail whether the invitation goes out by mail; true without it
     */
    record InviteBody(
            @NotBlank String email,
            @Nullable String name,
            @Nullable String reference,
            @Nullable String team,
            @Nullable AgencyRole role,
            @Nullable Boolean mail) {

        Contact contact() {
            String called = name == null || name.isBlank() ? email.strip().replaceFirst("@.*", "") : name;
            return Contact.of(
                    called, email, Objects.requireNonNullElse(reference, ""), Objects.requireNonNullElse(team, ""));
        }
    }

    /** What came of an invitation: MAILED, INVITED without a mail, or a MEMBER already. */
    record InvitedBody(UUID id, Outcome outcome) {}

    enum Outcome {
        MAILED,
        INVITED,
        MEMBER
    }

    /** @param reason the member reads it; an invitation that is taken back needs none */
    record RemovalBody(@Nullable String reason) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "List members",
            description =
                    "Who belongs and who is invited, in an order that stays. Who left or was removed is not in it.")
    Page<MemberBody> list(
            @PathVariable String agency,
            @Parameter(description = "Only this team.") @RequestParam(required = false) @Nullable String team,
            @Parameter(description = "Only this role.") @RequestParam(required = false) @Nullable AgencyRole role,
            @Parameter(description = "ACTIVE or INVITED; without it both.") @RequestParam(required = false) @Nullable
                    MemberState state,
            @ParameterObject Paging paging) {
        MemberFilter filter =
                new MemberFilter("", Objects.requireNonNullElse(team, ""), Optional.ofNullable(role), invited(state));
        return paging.page(
                        members.after(agency, filter, paging.afterId().map(MemberId::new), paging.toRead()),
                        member -> member.id().toString())
                .map(MemberBody::of);
    }

    private static Optional<Boolean> invited(@Nullable MemberState state) {
        return switch (state) {
            case null -> Optional.empty();
            case ACTIVE -> Optional.of(false);
            case INVITED -> Optional.of(true);
            case LEFT, REMOVED ->
                throw new Refused(400, "state", "Ask for ACTIVE or INVITED. Who is gone is not shown.");
        };
    }

    @GetMapping("/{member}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Read a member")
    MemberBody member(@PathVariable String agency, @PathVariable UUID member) {
        return MemberBody.of(members.find(agency, new MemberId(member)));
    }

    @PostMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Invite somebody",
            description =
                    "Also again, with what is known now. 201 for an invitation, 200 when they are a member already and"
                            + " nothing was changed. Only owners invite owners and managers.")
    @ApiResponse(responseCode = "200", description = "A member already", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Invited", useReturnTypeSchema = true)
    ResponseEntity<InvitedBody> invite(@PathVariable String agency, @Valid @RequestBody InviteBody body) {
        AgencyRow house = access.manage(agency);
        InviteResult result = invitations.invite(
                house.id(),
                body.contact(),
                Objects.requireNonNullElse(body.role(), AgencyRole.LEARNER),
                !Boolean.FALSE.equals(body.mail()));
        UUID id = result.member().value();
        return switch (result) {
            case InviteResult.AlreadyMember member -> ResponseEntity.ok(new InvitedBody(id, Outcome.MEMBER));
            case InviteResult.Sent sent -> created(agency, new InvitedBody(id, Outcome.MAILED));
            case InviteResult.Kept kept -> created(agency, new InvitedBody(id, Outcome.INVITED));
        };
    }

    private static ResponseEntity<InvitedBody> created(String agency, InvitedBody body) {
        return ResponseEntity.created(URI.create("/api/v1/agencies/" + agency + "/members/" + body.id()))
                .body(body);
    }

    @DeleteMapping("/{member}")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Remove a member, or take an invitation back",
            description = "A member gets the reason in a letter. What they have learned and earned stays theirs.")
    void remove(
            @PathVariable String agency,
            @PathVariable UUID member,
            @RequestBody(required = false) @Nullable RemovalBody body) {
        AgencyRow house = access.manage(agency);
        ListedMember listed = members.find(agency, new MemberId(member));
        if (listed.member().state() == MemberState.INVITED) {
            invitations.revoke(house.id(), listed.id());
        } else {
            String reason = body == null ? null : body.reason();
            appointments.remove(agency, listed.id(), Objects.requireNonNullElse(reason, ""));
        }
    }
}
