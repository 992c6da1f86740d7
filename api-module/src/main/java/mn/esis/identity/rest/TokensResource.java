package mn.esis.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mn.esis.identity.session.OwnSessions;
import mn.esis.identity.session.PhoneTokens;
import mn.esis.identity.session.RefreshRequest;
import mn.esis.identity.session.SignIn;
import mn.esis.identity.session.TokenPair;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in and out on a phone. */
@RequestScoped
@Path("v1/auth/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class TokensResource {

    @Inject
    private PhoneTokens tokens;

    @Inject
    private OwnSessions sessions;

    @POST
    @SecurityRequirements
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "The login is an e-mail address, a mobile number or a user name.")
    @Extension(name = "x-refused-401", value = "LOGIN_FAILED")
    public TokenPair open(@Valid @NotNull SignIn.Attempt attempt) {
        return tokens.open(attempt);
    }

    @POST
    @Path("refresh")
    @SecurityRequirements
    @Operation(
            operationId = "refreshTokens",
            summary = "New tokens",
            description =
                    "The refresh token is replaced. Only the same device may send the replaced one again, for 20 seconds;"
                            + " any later use ends the session.")
    @Extension(name = "x-refused-401", value = "REFRESH_TOKEN_REUSED")
    public TokenPair refresh(@Valid @NotNull RefreshRequest command) {
        return tokens.refresh(command);
    }

    @DELETE
    @Path("current")
    @Operation(operationId = "signOut", summary = "Sign out", description = "The tokens of this session end at once.")
    public void end() {
        sessions.endCurrent();
    }
}
