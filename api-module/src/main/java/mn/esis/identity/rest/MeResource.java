package mn.esis.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mn.esis.identity.ChangePassword;
import mn.esis.identity.CloseAccount;
import mn.esis.identity.MeView;
import mn.esis.identity.OwnAccount;
import mn.esis.identity.OwnCredentials;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own account. */
@RequestScoped
@Path("v1/me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class MeResource {

    @Inject
    private OwnAccount account;

    @Inject
    private OwnCredentials credentials;

    /** One of mn, kk, ru, en. */
    public record Language(
            @NotBlank @Pattern(regexp = "mn|kk|ru|en") String language) {}

    @GET
    @Operation(operationId = "me", summary = "Who am I", description = "Names, language and roles of the caller.")
    public MeView me() {
        return account.me();
    }

    @PUT
    @Path("password")
    @Operation(operationId = "changePassword", summary = "Change the password")
    @Extension(name = "x-refused-422", value = "CURRENT_PASSWORD_WRONG, PASSWORD_TOO_WEAK")
    public void changePassword(@Valid @NotNull ChangePassword command) {
        credentials.changePassword(command);
    }

    @PUT
    @Path("language")
    @Operation(operationId = "changeLanguage", summary = "Choose the language of messages")
    public void changeLanguage(@Valid @NotNull Language command) {
        account.changeLanguage(command.language());
    }

    @POST
    @Path("closing")
    @Operation(operationId = "closeAccount", summary = "Close the account", description = "It cannot be opened again.")
    @Extension(name = "x-refused-422", value = "CURRENT_PASSWORD_WRONG")
    public void close(@Valid @NotNull CloseAccount command) {
        credentials.close(command);
    }
}
