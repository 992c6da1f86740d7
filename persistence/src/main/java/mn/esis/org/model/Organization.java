package mn.esis.org.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Uuid7;
import mn.esis.shared.model.Violation;

/** A school, a kindergarten, an office, or the country above them all. Its place in the tree is kept by the database. */
@Entity
public class Organization extends Aggregate {

    /** What an organisation is; only schools and kindergartens teach. */
    public enum Kind {
        COUNTRY,
        AIMAG_OFFICE,
        DISTRICT_OFFICE,
        SCHOOL,
        KINDERGARTEN;

        public boolean teaches() {
            return this == SCHOOL || this == KINDERGARTEN;
        }

        public boolean isOffice() {
            return this == AIMAG_OFFICE || this == DISTRICT_OFFICE;
        }
    }

    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{1,20}");

    @Column(name = "parent_id")
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;
    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    private String languages;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organization() {}

    /** A new one below another: an office, a school or a kindergarten. */
    public static Organization below(
            Organization parent,
            Kind kind,
            String code,
            String name,
            ZoneId timeZone,
            List<String> languages,
            Instant now) {
        boolean misplaced = kind == Kind.AIMAG_OFFICE && parent.kind != Kind.COUNTRY;
        if (parent.kind.teaches() || kind == Kind.COUNTRY || misplaced) {
            throw Refusal.at(OrgRefusal.ORGANIZATION_INVALID, Violation.of("kind", "NOT_BELOW_THIS"));
        }
        String tidy = code.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(tidy).matches()) {
            throw Refusal.at(OrgRefusal.ORGANIZATION_INVALID, Violation.of("code", "CODE_INVALID"));
        }
        return new Organization(parent.id(), kind, tidy, name.strip(), timeZone, languages, now);
    }

    public Organization(
            UUID parentId, Kind kind, String code, String name, ZoneId timeZone, List<String> languages, Instant now) {
        super(Uuid7.next());
        this.parentId = parentId;
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.timeZone = timeZone.getId();
        this.languages = String.join(",", languages);
        this.createdAt = now;
    }

    public UUID parentId() {
        return parentId;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** In which languages it teaches. */
    public List<String> languages() {
        return List.of(languages.split(",", -1));
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The day it is there now. The server's zone never decides that. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), timeZone());
    }
}
