package mn.esis.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import mn.esis.linking.model.due.DueRequests;
import mn.esis.linking.model.due.DueRequests.Queue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a request is due: counted in school days, told on a school day from eight in the morning, each school by its own clock. */
@ExtendWith(ArquillianExtension.class)
class LinkDuesIT {

    private static final int REMIND = 3;
    private static final int EXPIRE = 30;
    private static final int ALL = 10_000;
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Ulaanbaatar");
    private static final ZoneId WEST = ZoneId.of("Asia/Hovd");

    /** No other test's year: academic years are the whole country's. 9 September is a Friday. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2044, 9, 1);

    @Inject
    private Sql sql;

    @Inject
    private DueRequests due;

    @Resource
    private UserTransaction transaction;

    private final UUID year = UUID.randomUUID();

    /** A group of a school in a zone, with a pupil for whom somebody asks. */
    private record Asked(UUID school, UUID group, UUID pupil) {

        private Queue queue() {
            return new Queue(school, group);
        }
    }

    @BeforeEach
    void open() throws Exception {
        transaction.begin();
        sql.run("insert into academic_year values (?, 1, ?, ?, now())", year, FIRST_DAY, LocalDate.of(2045, 5, 31));
        sql.run(
                "insert into term values (?, 1, ?, 1, ?, ?)",
                UUID.randomUUID(),
                year,
                FIRST_DAY,
                LocalDate.of(2044, 10, 28));
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_weekend_does_not_count() {
        Asked friday = ask(CAPITAL, at(CAPITAL, 9, 15, 0));

        assertEquals(0, reminded(friday, at(CAPITAL, 12, 9, 0)));
        assertEquals(0, reminded(friday, at(CAPITAL, 13, 23, 59)));
        assertEquals(0, reminded(friday, at(CAPITAL, 14, 7, 59)));
        assertEquals(1, reminded(friday, at(CAPITAL, 14, 8, 0)));
        assertEquals(0, reminded(friday, at(CAPITAL, 15, 9, 0)));
    }

    @Test
    void nor_does_a_holiday_of_the_school_and_nobody_is_disturbed_on_one() {
        Asked friday = ask(CAPITAL, at(CAPITAL, 9, 15, 0));
        holiday(friday, 13, 14);

        assertEquals(0, reminded(friday, at(CAPITAL, 14, 9, 0)));
        assertEquals(0, reminded(friday, at(CAPITAL, 15, 9, 0)));
        assertEquals(1, reminded(friday, at(CAPITAL, 16, 9, 0)));
    }

    @Test
    void who_was_due_on_a_day_that_became_free_is_told_on_the_next_school_day() {
        Asked tuesday = ask(CAPITAL, at(CAPITAL, 13, 10, 0));
        holiday(tuesday, 19, 20);

        assertEquals(1, reminded(tuesday, at(CAPITAL, 16, 8, 0)));
        Asked wednesday = ask(CAPITAL, at(CAPITAL, 14, 10, 0));
        holiday(wednesday, 19, 20);
        assertEquals(0, reminded(wednesday, at(CAPITAL, 20, 12, 0)));
        assertEquals(1, reminded(wednesday, at(CAPITAL, 21, 8, 0)));
    }

    @Test
    void the_west_has_its_own_morning_and_its_own_midnight() {
        Asked there = ask(WEST, at(CAPITAL, 9, 15, 0));
        Instant eightInTheCapital = at(CAPITAL, 14, 8, 0);

        assertEquals(0, reminded(there, eightInTheCapital));
        Asked here = ask(CAPITAL, at(CAPITAL, 9, 15, 0));
        assertEquals(1, reminded(here, eightInTheCapital));
        assertEquals(1, reminded(there, at(WEST, 14, 8, 0)));

        Asked late = ask(WEST, at(WEST, 12, 23, 30));
        assertEquals(1, reminded(late, at(WEST, 15, 8, 0)));
    }

    @Test
    void after_thirty_school_days_it_ends_and_who_has_left_waits_for_thirty_days_of_any_kind() {
        Asked friday = ask(CAPITAL, at(CAPITAL, 2, 15, 0));
        assertEquals(0, expired(friday, october(13)));
        assertEquals(1, expired(friday, october(14)));

        Asked gone = ask(CAPITAL, at(CAPITAL, 2, 15, 0));
        sql.run(
                "update enrolment set valid_to = valid_from, end_reason = 'LEFT', ended_at = now() where pupil_id = ?",
                gone.pupil());
        assertEquals(0, expired(gone, october(1)));
        assertEquals(1, expired(gone, october(2)));
    }

    private long reminded(Asked asked, Instant now) {
        return due.remind(REMIND, ALL, now).getOrDefault(asked.queue(), 0L);
    }

    private long expired(Asked asked, Instant now) {
        return due.expire(EXPIRE, ALL, now).stream()
                .filter(request -> request.pupilId().equals(asked.pupil()))
                .count();
    }

    /** Of September 2044. */
    private static Instant at(ZoneId zone, int day, int hour, int minute) {
        return LocalDateTime.of(2044, 9, day, hour, minute).atZone(zone).toInstant();
    }

    /** At noon. */
    private static Instant october(int day) {
        return LocalDateTime.of(2044, 10, day, 12, 0).atZone(CAPITAL).toInstant();
    }

    private void holiday(Asked at, int first, int last) {
        sql.run(
                "insert into calendar_exception (id, version, organization_id, first_day, last_day, kind, reason, created_at)"
                        + " values (?, 1, ?, ?, ?, 'HOLIDAY', 'Баяр', now())",
                UUID.randomUUID(),
                at.school(),
                LocalDate.of(2044, 9, first),
                LocalDate.of(2044, 9, last));
    }

    private Asked ask(ZoneId zone, Instant when) {
        UUID school = UUID.randomUUID();
        UUID shift = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        UUID pupil = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        sql.run(
                "insert into organization (id, version, parent_id, kind, code, name, time_zone, created_at)"
                        + " select ?, 1, id, 'SCHOOL', ?, 'Туршилт', ?, now() from organization where kind = 'COUNTRY'",
                school,
                "D" + School.code(school),
                zone.getId());
        sql.run("insert into shift values (?, 1, ?, 1, '08:00', '13:00')", shift, school);
        sql.run("insert into study_group values (?, 1, ?, ?, 5, '5а', ?, now())", group, school, year, shift);
        UUID child = person();
        UUID parent = person();
        sql.run("insert into pupil values (?, 1, ?, 'ENROLLED', now())", pupil, child);
        sql.run(
                "insert into enrolment (id, version, pupil_id, school_id, academic_year_id, group_id, valid_from, start_reason,"
                        + " recorded_at) values (?, 1, ?, ?, ?, ?, ?, 'NEW', now())",
                UUID.randomUUID(),
                pupil,
                school,
                year,
                group,
                FIRST_DAY);
        sql.run(
                "insert into account (id, version, person_id, status, user_name, email, language, created_at)"
                        + " values (?, 1, ?, 'ACTIVE', ?, ?, 'mn', now())",
                account,
                parent,
                "u" + account,
                "due-" + account + "@example.mn");
        sql.run(
                "insert into link_request (id, version, pupil_id, account_id, person_id, relationship, by_card, contested, status,"
                        + " created_at) values (?, 1, ?, ?, ?, 'MOTHER', false, false, 'PENDING', ?)",
                UUID.randomUUID(),
                pupil,
                account,
                parent,
                Timestamp.from(when));
        return new Asked(school, group, pupil);
    }

    private UUID person() {
        UUID person = UUID.randomUUID();
        sql.run(
                "insert into person (id, version, parent_name, given_name, verification, created_at)"
                        + " values (?, 1, 'Туршилт', 'Хүн', 'NONE', now())",
                person);
        return person;
    }
}
