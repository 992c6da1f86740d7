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
import mn.esis.identity.registration.CodeSent;
import mn.esis.identity.registration.ConfirmCode;
import mn.esis.identity.registration.Recoveries;
import mn.esis.identity.registration.RecoveryConfirmation;
import mn.esis.identity.registration.RequestRecovery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A forgotten password: asks for a code, then sets a new one. */
@RequestScoped
@Path("v1/auth/recoveries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class RecoveriesResource {

    @Inject
    private Recoveries recoveries;

    @Inject
    private RecoveryConfirmation confirmation;

    /** Where the code went, and until when it counts. */
    public record RecoveryRequested(UUID recoveryId, String channel, Instant expiresAt) {}

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "requestRecovery",
            summary = "Forgotten password",
            description = "Sends a code. The same answer whether or not the contact has an account.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way.",
            content = @Content(schema = @Schema(implementation = RecoveryRequested.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-422", value = "CONTACT_INVALID, IDEMPOTENCY_KEY_REUSED")
    public Response request(@Valid @NotNull RequestRecovery command) {
        CodeSent sent = recoveries.request(command);
        return Response.accepted(new RecoveryRequested(sent.id(), sent.channel(), sent.expiresAt()))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @SecurityRequirements
    @Operation(
            operationId = "confirmRecovery",
            summary = "Set a new password with the code",
            description = "Ends all sessions of the account.")
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-422", value = "CODE_INVALID, CODE_EXPIRED, PASSWORD_TOO_WEAK, IDEMPOTENCY_KEY_REUSED")
    public void confirm(@PathParam("id") UUID id, @Valid @NotNull ConfirmCode command) {
        confirmation.confirm(id, command);
    }
}
