package mn.esis.it.rights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who calls: a column of the matrix. Each has one account; those with a role hold it at the place named here. */
enum Who {
    PARENT("par", "PARENT", Place.SCHOOL),
    PUPIL("ppl", "PUPIL", Place.SCHOOL),
    TEACHER("tea", "TEACHER", Place.SCHOOL),
    CLASS_TEACHER("cla", "CLASS_TEACHER", Place.GROUP),
    SOCIAL_WORKER("soc", "SOCIAL_WORKER", Place.SCHOOL),
    DUTY_TEACHER("dut", "DUTY_TEACHER", Place.SCHOOL),
    MANAGER("man", "MANAGER", Place.SCHOOL),
    DIRECTOR("dir", "DIRECTOR", Place.SCHOOL),
    ORG_ADMIN("adm", "ORG_ADMIN", Place.SCHOOL),
    HR_OFFICER("hro", "HR_OFFICER", Place.SCHOOL),
    ACCOUNTANT("acc", "ACCOUNTANT", Place.SCHOOL),
    DISTRICT_OFFICER("dis", "DISTRICT_OFFICER", Place.DISTRICT),
    MINISTRY_ANALYST("min", "MINISTRY_ANALYST", Place.COUNTRY),
    SYSTEM_ADMIN("sys", "SYSTEM_ADMIN", Place.COUNTRY),
    /** Was the school's manager until yesterday. */
    EXPIRED("exp", "MANAGER", Place.SCHOOL),
    /** The school's manager, whose account was disabled after signing in. */
    DISABLED("off", "MANAGER", Place.SCHOOL),
    /** The school's manager, who has not replaced the one-time secret yet. */
    ONE_TIME_SECRET("new", "MANAGER", Place.SCHOOL),
    ANONYMOUS("non", null, null);

    /** Where a role is held. */
    enum Place {
        GROUP,
        SCHOOL,
        DISTRICT,
        COUNTRY
    }

    final String column;
    final String role;
    final Place place;

    Who(String column, String role, Place place) {
        this.column = column;
        this.role = role;
        this.place = place;
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(who -> who.column).toList();
    }

    static Stream<Who> withAccount() {
        return Arrays.stream(values()).filter(who -> who != ANONYMOUS);
    }

    /** Whether a session of this one is open at all. */
    boolean isSignedIn() {
        return this != ANONYMOUS && this != DISABLED;
    }
}
