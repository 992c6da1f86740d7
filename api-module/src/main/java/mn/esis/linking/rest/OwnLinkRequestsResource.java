package mn.esis.linking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mn.esis.linking.model.OwnRequestRow;
import mn.esis.linking.request.LinkRequesting;
import mn.esis.linking.request.OwnRequests;
import mn.esis.linking.request.RequestLink;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller asks for a child. */
@RequestScoped
@Path("v1/me/link-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class OwnLinkRequestsResource {

    @Inject
    private LinkRequesting requesting;

    @Inject
    private OwnRequests requests;

    @POST
    @Operation(
            operationId = "requestLink",
            summary = "Ask for a child",
            description =
                    "Either by `qr`, or by register number, parent's name and given name, which must all match one pupil who is"
                            + " enrolled now. The answer to a number that nobody bears is the same as to wrong names.")
    @APIResponse(
            responseCode = "201",
            description = "The request went to the class teacher.",
            content = @Content(schema = @Schema(implementation = OwnRequestRow.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-409", value = "LINK_ALREADY_HELD, LINK_ALREADY_YOURS, LINK_REQUEST_PENDING")
    @Extension(
            name = "x-refused-422",
            value =
                    "CHILD_NOT_MATCHED, QR_INVALID, QR_REVOKED, NAME_NOT_CYRILLIC, REGISTER_NUMBER_INVALID, IDEMPOTENCY_KEY_REUSED")
    public Response request(@Valid @NotNull RequestLink command) {
        return Response.status(Response.Status.CREATED)
                .entity(requesting.request(command))
                .build();
    }

    @GET
    @Operation(operationId = "ownLinkRequests", summary = "My requests", description = "The newest first, at most 100.")
    public Page<OwnRequestRow> list() {
        return new Page<>(requests.list(), null);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawLinkRequest", summary = "Withdraw a request that waits")
    @Extension(name = "x-refused-409", value = "ALREADY_DECIDED")
    public void withdraw(@PathParam("id") UUID id) {
        requests.withdraw(id);
    }
}
