package mn.esis.demo;

import static mn.esis.registry.model.StaffMember.Position.ACCOUNTANT;
import static mn.esis.registry.model.StaffMember.Position.DIRECTOR;
import static mn.esis.registry.model.StaffMember.Position.DOCTOR;
import static mn.esis.registry.model.StaffMember.Position.HR_OFFICER;
import static mn.esis.registry.model.StaffMember.Position.LIBRARIAN;
import static mn.esis.registry.model.StaffMember.Position.MANAGER;
import static mn.esis.registry.model.StaffMember.Position.SERVICE;
import static mn.esis.registry.model.StaffMember.Position.SOCIAL_WORKER;
import static mn.esis.registry.model.StaffMember.Position.SPECIALIST;
import static mn.esis.registry.model.StaffMember.Position.TEACHER;

import java.util.ArrayList;
import java.util.List;
import mn.esis.access.Role;
import mn.esis.org.model.Organization;
import mn.esis.org.model.StudyGroup;
import mn.esis.registry.model.StaffMember.Position;

/** Who works where, with the roles that go with it. */
final class DemoStaff {

    /**
     * Somebody at work.
     *
     * @param role null for a position without one
     * @param classTeacherOf null for who leads no group
     * @param login e-mail of the demo account, null for who has none
     */
    record Post(
            Someone person,
            Organization place,
            String number,
            Position position,
            Role role,
            StudyGroup classTeacherOf,
            String login) {}

    private static final int TEACHERS_MORE_THAN_GROUPS = 6;

    final List<Post> posts = new ArrayList<>();
    private final DemoPeople people;

    DemoStaff(DemoPeople people) {
        this.people = people;
    }

    /** The people behind the accounts of school 1 and their colleagues. */
    void school1(DemoGroups school) {
        Organization at = school.place;
        post("Лхагва", "Ганболд", true, at, DIRECTOR, Role.DIRECTOR, "director");
        post("Цэрэн", "Алтанцэцэг", false, at, MANAGER, Role.MANAGER, "manager");
        post("Сүхбаатар", "Энхтуяа", false, at, SOCIAL_WORKER, Role.SOCIAL_WORKER, "social");
        post("Очир", "Бат-Эрдэнэ", true, at, TEACHER, Role.DUTY_TEACHER, "duty");
        post("Нямаа", "Сарантуяа", false, at, HR_OFFICER, Role.HR_OFFICER, "hr");
        post("Пүрэв", "Мөнхзул", false, at, ACCOUNTANT, Role.ACCOUNTANT, "accountant");
        post("Жамц", "Тэмүүжин", true, at, SPECIALIST, Role.ORG_ADMIN, "orgadmin");
        StudyGroup a = school.named("5а");
        StudyGroup b = school.named("5б");
        post(teacher("Дорж", "Оюунчимэг"), at, TEACHER, Role.TEACHER, a, "teacher");
        post(teacher("Гантулга", "Болормаа"), at, TEACHER, Role.TEACHER, b, "teacher2");
        teachers(school, DemoPlaces.CAPITAL);
        service(at, DemoPlaces.CAPITAL);
    }

    void school2(DemoGroups school) {
        post("Даваа", "Ариунаа", false, school.place, MANAGER, Role.MANAGER, "manager2");
        post("Баяр", "Чинзориг", true, school.place, TEACHER, Role.DUTY_TEACHER, "duty2");
        leaders(school.place, DemoPlaces.CAPITAL);
        teachers(school, DemoPlaces.CAPITAL);
        service(school.place, DemoPlaces.CAPITAL);
    }

    void school3(DemoGroups school) {
        post(people.adult(DemoPlaces.WEST), school.place, MANAGER, Role.MANAGER, null, null);
        leaders(school.place, DemoPlaces.WEST);
        teachers(school, DemoPlaces.WEST);
        service(school.place, DemoPlaces.WEST);
    }

    void kindergarten(DemoGroups groups) {
        leaders(groups.place, DemoPlaces.CAPITAL);
        teachers(groups, DemoPlaces.CAPITAL);
        service(groups.place, DemoPlaces.CAPITAL);
    }

    void offices(DemoPlaces places) {
        post("Ренчин", "Нарангэрэл", false, places.district1, SPECIALIST, Role.DISTRICT_OFFICER, "district");
        post("Бадам", "Ундрах", false, places.country, SPECIALIST, Role.MINISTRY_ANALYST, "ministry");
        post("Самдан", "Энхбаяр", true, places.country, SPECIALIST, Role.SYSTEM_ADMIN, "admin");
        post(people.adult(DemoPlaces.CAPITAL), places.district2, SPECIALIST, Role.DISTRICT_OFFICER, null, null);
        post(people.adult(DemoPlaces.WEST), places.aimag, SPECIALIST, Role.DISTRICT_OFFICER, null, null);
    }

    private void leaders(Organization place, char born) {
        post(people.adult(born), place, DIRECTOR, Role.DIRECTOR, null, null);
        post(people.adult(born), place, SOCIAL_WORKER, Role.SOCIAL_WORKER, null, null);
        post(people.adult(born), place, ACCOUNTANT, Role.ACCOUNTANT, null, null);
        post(people.adult(born), place, HR_OFFICER, Role.HR_OFFICER, null, null);
    }

    /** Each group gets a class teacher who has none yet; a few teachers more lead no group. */
    private void teachers(DemoGroups school, char born) {
        for (StudyGroup group : school.groups) {
            if (posts.stream().noneMatch(post -> group.equals(post.classTeacherOf()))) {
                post(people.adult(born), school.place, TEACHER, Role.TEACHER, group, null);
            }
        }
        for (int i = 0; i < TEACHERS_MORE_THAN_GROUPS; i++) {
            post(people.adult(born), school.place, TEACHER, Role.TEACHER, null, null);
        }
    }

    private void service(Organization place, char born) {
        for (Position position : List.of(DOCTOR, LIBRARIAN, SERVICE, SERVICE)) {
            post(people.adult(born), place, position, null, null, null);
        }
    }

    private Someone teacher(String parentName, String givenName) {
        return people.named(parentName, givenName, false, people.between(1975, 1995), DemoPlaces.CAPITAL);
    }

    private void post(
            String parentName,
            String givenName,
            boolean male,
            Organization place,
            Position position,
            Role role,
            String login) {
        int birthYear = people.between(1968, 1994);
        Someone person = people.named(parentName, givenName, male, birthYear, DemoPlaces.CAPITAL);
        post(person, place, position, role, null, login);
    }

    private void post(
            Someone person, Organization place, Position position, Role role, StudyGroup group, String login) {
        String number = "T-%03d".formatted(posts.size() + 1);
        posts.add(new Post(person, place, number, position, role, group, login == null ? null : login + "@demo.mn"));
    }
}
