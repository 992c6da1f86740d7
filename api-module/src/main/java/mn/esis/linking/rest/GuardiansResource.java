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
import mn.esis.linking.guardian.Guardians;
import mn.esis.linking.guardian.GuardiansView;
import mn.esis.linking.guardian.OpenPlace;
import mn.esis.linking.guardian.PlaceKeeping;
import mn.esis.linking.guardian.PlaceKeeping.OpenedPlace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is linked with a pupil, and in how many places. */
@RequestScoped
@Path("v1/pupils/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guardians")
public class GuardiansResource {

    @Inject
    private Guardians guardians;

    @Inject
    private PlaceKeeping places;

    @GET
    @Path("guardian-links")
    @Operation(operationId = "guardianLinks", summary = "Guardians of a pupil, now and before")
    public GuardiansView list(@PathParam("id") UUID pupilId) {
        return guardians.ofPupil(pupilId);
    }

    @POST
    @Path("guardian-places")
    @Operation(
            operationId = "openGuardianPlace",
            summary = "One more place for a guardian of this pupil",
            description = "For a reason that a document proves.")
    @APIResponse(
            responseCode = "201",
            description = "The place is open.",
            content = @Content(schema = @Schema(implementation = OpenedPlace.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-409", value = "PLACES_EXHAUSTED")
    @Extension(name = "x-refused-422", value = "IDEMPOTENCY_KEY_REUSED")
    public Response open(@PathParam("id") UUID pupilId, @Valid @NotNull OpenPlace command) {
        return Response.status(Response.Status.CREATED)
                .entity(places.open(pupilId, command))
                .build();
    }

    @DELETE
    @Path("guardian-places/{slot}")
    @Operation(operationId = "closeGuardianPlace", summary = "Take a free place back")
    @Extension(name = "x-refused-409", value = "LINK_ALREADY_HELD")
    public void close(@PathParam("id") UUID pupilId, @PathParam("slot") int slot) {
        places.close(pupilId, slot);
    }
}
