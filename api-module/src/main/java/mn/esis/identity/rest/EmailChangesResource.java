package mn.esis.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import mn.esis.identity.EmailChanges;
import mn.esis.identity.RequestEmailChange;
import mn.esis.identity.registration.CodeSent;
import mn.esis.identity.registration.ConfirmEmail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A new e-mail address for the own account, once it is proved. */
@RequestScoped
@Path("v1/me/email-changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class EmailChangesResource {

    @Inject
    private EmailChanges changes;

    /** Where the code went, and until when it counts. */
    public record EmailChangeRequested(UUID emailChangeId, String channel, Instant expiresAt) {}

    @POST
    @Operation(operationId = "requestEmailChange", summary = "Change the e-mail address", description = "Sends a code.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way.",
            content = @Content(schema = @Schema(implementation = EmailChangeRequested.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-422", value = "CONTACT_INVALID, CURRENT_PASSWORD_WRONG, IDEMPOTENCY_KEY_REUSED")
    public Response request(@Valid @NotNull RequestEmailChange command) {
        CodeSent sent = changes.request(command);
        return Response.accepted(new EmailChangeRequested(sent.id(), sent.channel(), sent.expiresAt()))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmEmailChange", summary = "Confirm the new address with the code")
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-422", value = "CODE_INVALID, CODE_EXPIRED, IDEMPOTENCY_KEY_REUSED")
    public void confirm(@PathParam("id") UUID id, @Valid @NotNull ConfirmEmail command) {
        changes.confirm(id, command);
    }
}
