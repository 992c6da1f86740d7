package mn.esis.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * All of the API. Resources name their whole path, because not all of them belong to the same version. The annotations are
 * what its description says once; {@link Description} puts it where it belongs.
 */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "OpenESIS",
                        version = "1",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0"),
                        description = Api.CONVENTIONS),
        servers = @Server(url = "/api"),
        security = @SecurityRequirement(name = "bearer"),
        tags = {
            @Tag(name = "Account", description = "Registering, signing in, recovering, and the own account."),
            @Tag(name = "Groups", description = "Study groups and who learns in them."),
            @Tag(name = "Children", description = "A guardian asks for children and sees those who are linked."),
            @Tag(name = "Guardians", description = "The school decides who sees a pupil."),
            @Tag(name = "Connection", description = "Whether the interface can be reached.")
        },
        components =
                @Components(
                        parameters =
                                @Parameter(
                                        name = "Idempotency-Key",
                                        in = ParameterIn.HEADER,
                                        description =
                                                "A new UUID for each intention, the same one when it is repeated. With another body it is"
                                                        + " refused (`IDEMPOTENCY_KEY_REUSED`).",
                                        schema = @Schema(type = SchemaType.STRING, format = "uuid")),
                        responses = {
                            @APIResponse(
                                    name = "Invalid",
                                    description =
                                            "`REQUEST_INVALID`: syntax, type, unknown, missing or doubled members, limits. `violations` names the fields.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "NotSignedIn",
                                    description = "`NOT_SIGNED_IN`: there is no token, or it is over. Get a new one.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Forbidden",
                                    description =
                                            "`FORBIDDEN`: the caller has no such right. `PASSWORD_CHANGE_REQUIRED`: the password must be changed first.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "`NOT_FOUND`: there is no such thing, or not for this caller.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Later",
                                    description =
                                            "`TOO_MANY_ATTEMPTS` (429) or `BUSY` (503): come again after `Retry-After` seconds.",
                                    headers =
                                            @Header(
                                                    name = "Retry-After",
                                                    description = "Seconds after which it is worth trying again.",
                                                    schema = @Schema(type = SchemaType.INTEGER, example = "30")),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "Other",
                                    description = "Any other refusal, see above.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "The access token of `POST /v1/auth/tokens`. It lives ten minutes and ends at once with its session.")
public class Api extends Application {
    static final String CONVENTIONS = """
            The interface of OpenESIS for the phone app and for other programs.

            **Conventions.** JSON in UTF-8, member names in camelCase. Times are ISO 8601 with offset, days are `YYYY-MM-DD`. Ids
            are opaque. A body with unknown, doubled or mistyped members is refused. An answer may get more members with time:
            ignore those you do not know. A member without a value is `null`.

            **Signing in.** `POST /v1/auth/tokens` gives an access token for ten minutes and a refresh token. Send the first as
            `Authorization: Bearer …`; before it ends, get new ones with the second. Operations without a lock need no token.

            **Language.** `Accept-Language` with `mn`, `kk`, `ru` or `en` chooses the language of texts; without it, Mongolian.

            **Lists.** `limit` rows at most, and `nextCursor` when there are more: send it as `cursor` for the next page.

            **Repeating.** Where `Idempotency-Key` is listed, send a new UUID with each intention and the same one with each
            repetition: it is done once, and the repetition gets the first answer.

            **Refusals.** Every status from 400 on is `application/problem+json`. Rely on `code`, show `detail` to people. Beside the
            codes listed with an operation each may answer 405 `METHOD_NOT_ALLOWED`, 406 `NOT_ACCEPTABLE`, 413
            `REQUEST_TOO_LARGE` (bodies over 64 KiB), 415 `MEDIA_TYPE_NOT_SUPPORTED`, 500 `INTERNAL_ERROR` and 503 `BUSY`. While an
            account's password was set by somebody else, everything but `PUT /v1/me/password` answers 403
            `PASSWORD_CHANGE_REQUIRED`.
            """;

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                // the server's own JSON is lenient; nothing but JsonBodies may read or write any
                "jersey.config.jsonFeature",
                JsonBodies.class.getSimpleName());
    }
}
