package mn.esis.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mn.esis.identity.registration.PrivacyNotice;
import mn.esis.identity.registration.PrivacyNotices;
import mn.esis.shared.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done with personal data. */
@RequestScoped
@Path("v1/privacy-notice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class PrivacyNoticeResource {

    @Inject
    private PrivacyNotices notices;

    @Inject
    private CurrentCaller caller;

    @GET
    @SecurityRequirements
    @Operation(operationId = "privacyNotice", summary = "The privacy notice in force, in the caller's language")
    public PrivacyNotice current() {
        return notices.current(caller.get().language());
    }
}
