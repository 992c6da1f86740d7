package mn.esis.org.founding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mn.esis.org.model.Organization;

/**
 * A new office, school or kindergarten.
 *
 * @param parentId the organisation right above it
 * @param timeZone one of {@link #TIME_ZONES}
 * @param languages in which it teaches or works, the first one mainly
 */
public record FoundOrganization(
        @NotNull UUID parentId,
        @NotNull Organization.Kind kind,
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull String timeZone,
        @NotEmpty List<@NotBlank String> languages) {

    /** Those of the country, as the tz database has them since Choibalsan joined the capital's. */
    public static final List<String> TIME_ZONES = List.of("Asia/Ulaanbaatar", "Asia/Hovd");
}
