package mn.esis.it.rights.counter;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Operations of an API. */
@Path("v1/wishes")
public class WishesResource {
    @GET
    public void list() {
        // found by its annotations
    }

    @DELETE
    @Path("{id}")
    public void end() {
        // found by its annotations
    }
}
