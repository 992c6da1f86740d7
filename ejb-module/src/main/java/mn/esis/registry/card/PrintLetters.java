package mn.esis.registry.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Letters to the parents of those pupils of a group whom nobody is linked to.
 *
 * @param pupilId null for all of the group
 * @param language in which the parents read
 */
public record PrintLetters(
        @NotNull UUID groupId,
        UUID pupilId,
        @NotNull @Pattern(regexp = "mn|kk|ru|en") String language) {}
