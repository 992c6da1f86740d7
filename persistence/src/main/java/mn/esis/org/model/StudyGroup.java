package mn.esis.org.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** The pupils of one grade who learn together for one academic year, e.g. "5а". */
@Entity
@Table(name = "study_group")
public class StudyGroup extends Aggregate {

    private static final Pattern NAME = Pattern.compile("[\\d\\p{IsCyrillic}][\\d\\p{IsCyrillic} .№-]{0,19}");

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "academic_year_id")
    private UUID academicYearId;

    private int level;
    private String name;

    @Column(name = "shift_id")
    private UUID shiftId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected StudyGroup() {}

    /** @throws Refusal when the grade is not taught there, the shift is another school's, or the name is not a name */
    public StudyGroup(Organization school, AcademicYear year, GradeLevel level, String name, Shift shift, Instant now) {
        super(Uuid7.next());
        if (!level.fits(school.kind())) {
            throw Refusal.at(OrgRefusal.GROUP_INVALID, Violation.of("level", "LEVEL_NOT_TAUGHT"));
        }
        this.schoolId = school.id();
        this.academicYearId = year.id();
        this.level = level.level();
        this.createdAt = now;
        change(name, shift);
    }

    /** Gives it another name or shift; both may be corrected while the year goes on. */
    public final void change(String newName, Shift newShift) {
        String tidy = Normalizer.normalize(newName, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (!NAME.matcher(tidy).matches()) {
            throw Refusal.at(OrgRefusal.GROUP_INVALID, Violation.of("name", "GROUP_NAME_INVALID"));
        }
        if (!newShift.schoolId().equals(schoolId)) {
            throw Refusal.at(OrgRefusal.GROUP_INVALID, Violation.of("shiftId", "UNKNOWN"));
        }
        this.name = tidy;
        this.shiftId = newShift.id();
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID academicYearId() {
        return academicYearId;
    }

    public GradeLevel level() {
        return new GradeLevel(level);
    }

    public String name() {
        return name;
    }

    public UUID shiftId() {
        return shiftId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
