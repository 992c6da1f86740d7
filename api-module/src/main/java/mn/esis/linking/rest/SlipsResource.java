package mn.esis.linking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mn.esis.linking.slip.EnterSlip;
import mn.esis.linking.slip.JoinedSlip;
import mn.esis.linking.slip.SlipJoining;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller has a slip from the school. */
@RequestScoped
@Path("v1/me/slips")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class SlipsResource {

    @Inject
    private SlipJoining joining;

    @POST
    @Operation(
            operationId = "joinSlip",
            summary = "Enter the secret of a slip",
            description = "The children of the slip come over to the own account. Within 15 minutes of signing in, else"
                    + " 403 `SIGN_IN_AGAIN`. A secret works once; entering the account of the slip with it uses it up too."
                    + " Hyphens, spaces and capital letters do not matter.")
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-403", value = "SIGN_IN_AGAIN")
    @Extension(name = "x-refused-422", value = "SLIP_INVALID, SLIP_USED, IDEMPOTENCY_KEY_REUSED")
    public JoinedSlip join(@Valid @NotNull EnterSlip command) {
        return joining.join(command);
    }
}
