package mn.esis.linking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import mn.esis.linking.child.ChildView;
import mn.esis.linking.child.Children;
import mn.esis.linking.model.child.ChildRow;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The children with whom the caller is linked. */
@RequestScoped
@Path("v1/me/children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class OwnChildrenResource {

    @Inject
    private Children children;

    @GET
    @Operation(operationId = "ownChildren", summary = "My children")
    public Page<ChildRow> list() {
        return new Page<>(children.list(), null);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "ownChild", summary = "One child, with the people of the school")
    public ChildView get(@PathParam("id") UUID id) {
        return children.get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "leaveChild",
            summary = "End the own link",
            description = "Works at once; coming back needs a new request.")
    public void leave(@PathParam("id") UUID id) {
        children.leave(id);
    }
}
