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
import mn.esis.identity.registration.AccountCreated;
import mn.esis.identity.registration.CodeSent;
import mn.esis.identity.registration.ConfirmCode;
import mn.esis.identity.registration.RegistrationConfirmation;
import mn.esis.identity.registration.Registrations;
import mn.esis.identity.registration.RequestRegistration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A parent registers: asks for a code, then proves to have got it. */
@RequestScoped
@Path("v1/registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class RegistrationsResource {

    @Inject
    private Registrations registrations;

    @Inject
    private RegistrationConfirmation confirmation;

    /** Where the code went, and until when it counts. */
    public record RegistrationRequested(UUID registrationId, String channel, Instant expiresAt) {}

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "requestRegistration",
            summary = "Register",
            description = "Sends a code. The same answer whether or not the contact has an account already.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way.",
            content = @Content(schema = @Schema(implementation = RegistrationRequested.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(
            name = "x-refused-422",
            value =
                    "CONTACT_INVALID, NAME_NOT_CYRILLIC, REGISTER_NUMBER_INVALID, PRIVACY_NOTICE_OUTDATED, IDEMPOTENCY_KEY_REUSED")
    public Response request(@Valid @NotNull RequestRegistration command) {
        CodeSent sent = registrations.request(command);
        return Response.accepted(new RegistrationRequested(sent.id(), sent.channel(), sent.expiresAt()))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @SecurityRequirements
    @Operation(operationId = "confirmRegistration", summary = "Confirm with the code, choose a password")
    @APIResponse(
            responseCode = "201",
            description = "The account exists.",
            content = @Content(schema = @Schema(implementation = AccountCreated.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-422", value = "CODE_INVALID, CODE_EXPIRED, PASSWORD_TOO_WEAK, IDEMPOTENCY_KEY_REUSED")
    public Response confirm(@PathParam("id") UUID id, @Valid @NotNull ConfirmCode command) {
        return Response.status(Response.Status.CREATED)
                .entity(confirmation.confirm(id, command))
                .build();
    }
}
