package mn.esis.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import mn.esis.registry.PupilList;
import mn.esis.registry.model.PupilRow;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who learns in a group. */
@RequestScoped
@Path("v1/groups/{id}/pupils")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupPupilsResource {

    @Inject
    private PupilList pupils;

    @GET
    @Operation(
            operationId = "pupilsOfGroup",
            summary = "Pupils of a group",
            description = "By name. A group of another school answers like one that does not exist.")
    public Page<PupilRow> list(
            @PathParam("id") UUID groupId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") String cursor) {
        return pupils.ofGroup(groupId, cursor, limit);
    }
}
