package mn.esis.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import mn.esis.shared.model.ConstraintTable;
import mn.esis.shared.model.RefusalCode;

/** Two schools enrol the same child, or two officers take on the same person, at the same time. */
@ApplicationScoped
public class RegistryConstraints implements ConstraintTable {

    @Override
    public Map<String, RefusalCode> codes() {
        return Map.of(
                "uk_card_pupil_open", RegistryRefusal.CARD_ISSUED_MEANWHILE,
                "uk_card_staff_open", RegistryRefusal.CARD_ISSUED_MEANWHILE,
                "uk_person_number_verified", RegistryRefusal.PERSON_FILED_MEANWHILE,
                "uk_pupil_person", RegistryRefusal.PERSON_FILED_MEANWHILE,
                "uk_enrolment_open", RegistryRefusal.PUPIL_ENROLLED_MEANWHILE,
                "ex_enrolment_overlap", RegistryRefusal.PUPIL_ENROLLED_MEANWHILE,
                "ex_staff_overlap", RegistryRefusal.STAFF_PERIODS_OVERLAP,
                "ex_staff_number", RegistryRefusal.STAFF_NUMBER_TAKEN);
    }
}
