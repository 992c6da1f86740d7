package mn.esis.it.rights;

import java.util.Locale;
import java.util.UUID;

/** What a call is about, made anew for it: {@code pupil other-school} is somebody who learns in another school. */
final class Targets {
    static final String NONE = "none";

    private final World world;
    private final Tables tables;

    Targets(World world) {
        this.world = world;
        this.tables = world.tables();
    }

    /** @return an id that nothing has for {@code none}, null when the call is about nothing */
    UUID make(String object, Who who) {
        if (object.equals("-")) {
            return null;
        }
        String kind = object.substring(0, object.indexOf(' '));
        String relation = object.substring(object.indexOf(' ') + 1);
        if (relation.equals(NONE)) {
            return UUID.randomUUID();
        }
        return switch (kind) {
            case "organization" -> organization(relation);
            case "group" -> group(relation);
            case "pupil" -> pupil(relation);
            case "staff" -> tables.staff(tables.person("Ажилтан"), organization(relation));
            case "candidate" -> candidate(relation);
            case "teacher" -> assignment("TEACHER", relation);
            case "administrator" -> assignment("ORG_ADMIN", relation);
            case "director" -> assignment("DIRECTOR", relation);
            case "exception" -> exception(organization(relation));
            case "session" -> tables.session(owner(relation, who).id());
            case "message" -> message();
            case "ask" ->
                tables.request(tables.pupil(world.school, world.school.group(), world.year), owner(relation, who));
            case "request" -> tables.request(pupil(relation), world.newcomer(Who.PARENT));
            case "link" ->
                tables.link(pupil(relation), world.newcomer(Who.PARENT).person());
            case "place" -> place(pupil(relation));
            case "child" -> child(relation);
            case "print" -> print(school(relation));
            default -> throw new AssertionError("what is a " + kind + "? Say it here.");
        };
    }

    /** Who learns there, or has left the own school today. */
    private UUID pupil(String relation) {
        if (!relation.equals("left")) {
            return tables.pupil(school(relation), group(relation), world.year);
        }
        UUID pupil = tables.pupil(world.school, world.school.group(), world.year);
        tables.run(
                "update enrolment set valid_to = current_date - 1, end_reason = 'LEFT', ended_at = now() where pupil_id = ?",
                pupil);
        tables.run("update pupil set status = 'LEFT' where id = ?", pupil);
        return pupil;
    }

    /** A pupil for whom the school has opened a second place. */
    private UUID place(UUID pupil) {
        tables.place(pupil, 1, null);
        tables.place(pupil, 2, world.account(Who.MANAGER).id());
        return pupil;
    }

    /** A child of the parent, of somebody else, one whom the parent has only asked for, or was linked with until today. */
    private UUID child(String relation) {
        UUID pupil = tables.pupil(world.school, world.school.group(), world.year);
        World.Account parent = world.account(Who.PARENT);
        switch (relation) {
            case "own" -> tables.link(pupil, parent.person());
            case "asked-for" -> tables.request(pupil, parent);
            case "former" -> tables.endLink(tables.link(pupil, parent.person()));
            case "foreign" -> tables.link(pupil, world.newcomer(Who.PARENT).person());
            default -> throw new AssertionError("what does " + relation + " mean? Say it here.");
        }
        return pupil;
    }

    /** A group of the own school in the year before, with a pupil who has not been promoted. */
    private UUID lastYearsGroup() {
        UUID group = UUID.randomUUID();
        UUID year = tables.yearBefore(world.year);
        tables.group(group, world.school, year, Tables.mark(group));
        tables.pupil(world.school, group, year);
        return group;
    }

    /** Whose session it is: the caller's own, or that of somebody else. */
    private World.Account owner(String relation, Who who) {
        if (relation.equals("own") && who != Who.ANONYMOUS) {
            return world.account(who);
        }
        return world.account(who == Who.PARENT ? Who.PUPIL : Who.PARENT);
    }

    /** A role there; the holder's name on the page is the mark of it. */
    private UUID assignment(String role, String relation) {
        UUID person = candidate(relation);
        UUID id = tables.assign(person, role, organization(relation), null, false);
        tables.run("update person set given_name = ? where id = ?", Tables.mark(id), person);
        return id;
    }

    private World.School school(String relation) {
        return switch (relation) {
            case "own", "other-group", "former-group" -> world.school;
            case "other-school" -> world.otherSchool;
            case "other-district" -> world.otherDistrict;
            default -> throw new AssertionError("what does " + relation + " mean? Say it here.");
        };
    }

    private UUID organization(String relation) {
        return switch (relation) {
            case "district" -> world.district;
            case "country" -> world.country;
            default -> school(relation).id();
        };
    }

    private UUID group(String relation) {
        if (relation.equals("last")) {
            return lastYearsGroup();
        }
        return switch (relation) {
            case "other-group" -> world.school.otherGroup();
            case "former-group" -> world.formerGroup;
            default -> school(relation).group();
        };
    }

    /** Somebody who works there and holds no role yet. */
    private UUID candidate(String relation) {
        UUID person = tables.person("Ажилтан");
        tables.staff(person, organization(relation));
        return person;
    }

    private UUID exception(UUID place) {
        UUID id = UUID.randomUUID();
        tables.run(
                "insert into calendar_exception (id, version, organization_id, first_day, last_day, kind, reason, created_at)"
                        + " values (?, 1, ?, current_date, current_date, 'HALF_DAY', ?, now())",
                id,
                place,
                Tables.mark(id));
        return id;
    }

    /** The print of a school's cards, ready and without any. */
    private UUID print(World.School school) {
        UUID id = UUID.randomUUID();
        tables.run(
                "insert into card_print values (?, ?, ?, now(), 0, 0)",
                id,
                school.id(),
                world.account(Who.MANAGER).id());
        tables.run(
                "insert into card_print_part (id, print_id, place, group_id, group_name, cards, content)"
                        + " values (?, ?, 1, ?, '5а', 0, '')",
                UUID.randomUUID(),
                id,
                school.group());
        return id;
    }

    /** One that could not be sent. */
    private UUID message() {
        UUID id = UUID.randomUUID();
        tables.run(
                "insert into outbox (message_id, created_at, kind, channel, address, language, content, secret, state,"
                        + " next_attempt_at, last_error) values (?, now(), 'identity.mail.passwordChanged', 'MAIL', ?, 'mn', '',"
                        + " false, 'PARKED', now(), ?)",
                id,
                Tables.mark(id).toLowerCase(Locale.ROOT) + "@rights.mn",
                Tables.mark(id));
        return id;
    }
}
