package mn.esis.linking.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import mn.esis.shared.model.ConstraintTable;
import mn.esis.shared.model.RefusalCode;

/** Two decide, ask or open at the same moment: the database lets one of them. */
@ApplicationScoped
public class LinkingConstraints implements ConstraintTable {

    @Override
    public Map<String, RefusalCode> codes() {
        return Map.of(
                "uk_guardian_link_place", LinkingRefusal.LINK_ALREADY_HELD,
                "uk_guardian_link_person", LinkingRefusal.LINK_ALREADY_YOURS,
                "uk_link_request_pending", LinkingRefusal.LINK_REQUEST_PENDING,
                "uk_pupil_protection", LinkingRefusal.PROTECTED_ALREADY);
    }
}
