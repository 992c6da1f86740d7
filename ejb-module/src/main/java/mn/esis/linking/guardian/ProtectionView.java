package mn.esis.linking.guardian;

import java.time.Instant;
import mn.esis.linking.model.Protection;

/** By which order of a court a pupil is protected. */
public record ProtectionView(Instant begunAt, String reason, String document) {

    static ProtectionView of(Protection protection) {
        return new ProtectionView(protection.begunAt(), protection.reason(), protection.document());
    }
}
