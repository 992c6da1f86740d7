package mn.esis.it.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import mn.esis.it.env.TestEnvironment;

/**
 * The country in which the matrix is tried, written straight into the tables once: two districts, two schools in one and one in
 * the other, groups, and an account for each column. What an operation is tried on is made anew for each call, so that
 * no call finds what another has changed.
 */
final class World {
    static final String PASSWORD = "Яблоко-алим-2026";

    /** Argon2id of the password above, once for all accounts: making one takes longer than a call. */
    private static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$cmlnaHRzLW1hdHJpeC0xNg$gO62476DWl8mVIP16HhfExRbqSXIxYgspid+KWp9H20";

    private static World made;

    final UUID country;
    final UUID year;
    final UUID district = UUID.randomUUID();
    final School school;
    final School otherSchool;
    final School otherDistrict;
    /** One that the class teacher led until yesterday. */
    final UUID formerGroup = UUID.randomUUID();

    private final Map<Who, Account> accounts = new EnumMap<>(Who.class);
    private final Tables tables;

    /** A school with two groups of the same level. */
    record School(UUID id, UUID district, UUID shift, UUID group, UUID otherGroup) {}

    /** Somebody with an account. */
    record Account(UUID id, UUID person, String login) {}

    static synchronized World get() {
        if (made == null) {
            made = another();
        }
        return made;
    }

    /** Two more districts in the same country, for a test that fills them. */
    static World another() {
        try {
            return new World(TestEnvironment.get().owner().getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private World(Connection connection) throws SQLException {
        tables = new Tables(connection);
        country = tables.country();
        year = tables.currentYear();
        tables.organization(district, country, "DISTRICT_OFFICE");
        school = school(district);
        otherSchool = school(district);
        UUID anotherDistrict = UUID.randomUUID();
        tables.organization(anotherDistrict, country, "DISTRICT_OFFICE");
        otherDistrict = school(anotherDistrict);
        Who.withAccount().forEach(who -> accounts.put(who, newcomer(who)));
        tables.group(formerGroup, school, year, "5в");
        tables.assign(account(Who.CLASS_TEACHER).person(), "CLASS_TEACHER", school.id(), formerGroup, true);
        tables.link(
                tables.pupil(school, school.group(), year), account(Who.PARENT).person());
    }

    Account account(Who who) {
        return accounts.get(who);
    }

    Tables tables() {
        return tables;
    }

    /** So that the one who is to be shut out can sign in before. */
    void enable() {
        tables.run(
                "update account set status = 'ACTIVE' where id = ?",
                account(Who.DISABLED).id());
    }

    /** From now on the account of the one who is to be shut out is disabled. */
    void disable() {
        tables.run(
                "update account set status = 'DISABLED' where id = ?",
                account(Who.DISABLED).id());
    }

    private School school(UUID above) {
        School made = new School(UUID.randomUUID(), above, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        tables.organization(made.id(), above, "SCHOOL");
        tables.run("insert into shift values (?, 1, ?, 1, '08:00', '13:00')", made.shift(), made.id());
        tables.group(made.group(), made, year, "5а");
        tables.group(made.otherGroup(), made, year, "5б");
        return made;
    }

    /** Another one of this column, with an account of their own. */
    Account newcomer(Who who) {
        UUID person = tables.person(who.name());
        UUID account = UUID.randomUUID();
        String login = who.column + "-" + account.toString().substring(0, 8) + "@rights.mn";
        tables.run(
                "insert into account (id, version, person_id, status, user_name, email, language, password_hash,"
                        + " must_change_password, created_at) values (?, 1, ?, 'ACTIVE', ?, ?, 'mn', ?, ?, now())",
                account,
                person,
                "u" + account.toString().replace("-", "").substring(0, 12),
                login,
                HASH,
                who == Who.ONE_TIME_SECRET);
        UUID place = switch (who.place) {
            case COUNTRY -> country;
            case DISTRICT -> district;
            case SCHOOL, GROUP -> school.id();
        };
        tables.assign(
                person, who.role, place, who.place == Who.Place.GROUP ? school.group() : null, who == Who.EXPIRED);
        tables.staff(person, place);
        return new Account(account, person, login);
    }
}
