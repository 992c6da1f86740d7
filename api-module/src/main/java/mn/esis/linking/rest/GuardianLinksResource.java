package mn.esis.linking.rest;

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
import java.util.UUID;
import mn.esis.linking.guardian.Guardians;
import mn.esis.linking.guardian.RevokeLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The school ends a link. */
@RequestScoped
@Path("v1/guardian-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guardians")
public class GuardianLinksResource {

    @Inject
    private Guardians guardians;

    @POST
    @Path("{id}/revocation")
    @Operation(
            operationId = "revokeLink",
            summary = "Take a link back",
            description = "Works at the guardian's next request, also with tokens that were issued before.")
    @Extension(name = "x-refused-409", value = "LINK_ENDED")
    @Extension(name = "x-refused-403", value = "OWN_REQUEST")
    public void revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeLink command) {
        guardians.revoke(id, command);
    }
}
