package mn.esis.linking.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The school takes a link back.
 *
 * @param reason what the guardian reads
 */
public record RevokeLink(@NotBlank @Size(max = 500) String reason) {}
