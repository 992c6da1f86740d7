package mn.esis.org.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mn.esis.org.MyGroups;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The groups whose pupils the caller may see. */
@RequestScoped
@Path("v1/me/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class MyGroupsResource {

    @Inject
    private MyGroups groups;

    @GET
    @Operation(
            operationId = "myGroups",
            summary = "My groups",
            description =
                    "A class teacher's own group; all groups of the school for manager, director and social worker.")
    public Page<StudyGroupRow> list() {
        return new Page<>(groups.list(), null);
    }
}
