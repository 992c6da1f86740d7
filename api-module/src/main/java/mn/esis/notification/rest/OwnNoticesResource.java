package mn.esis.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mn.esis.notification.NoticeView;
import mn.esis.notification.OwnNotices;
import mn.esis.notification.ReadNotices;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own inbox. */
@RequestScoped
@Path("v1/me/notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class OwnNoticesResource {

    @Inject
    private OwnNotices notices;

    @GET
    @Operation(
            operationId = "ownNotifications",
            summary = "My notifications",
            description = "Newest first, in the language asked for. Never holds a code or a one-time link.")
    public Page<NoticeView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit, @QueryParam("cursor") String cursor) {
        return notices.list(cursor, limit);
    }

    @PUT
    @Path("read")
    @Operation(operationId = "readNotifications", summary = "Mark notifications as read up to a moment")
    public void read(@Valid @NotNull ReadNotices command) {
        notices.read(command);
    }
}
