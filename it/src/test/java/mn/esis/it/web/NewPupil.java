package mn.esis.it.web;

import java.time.LocalDate;
import java.util.UUID;
import mn.esis.it.api.ClassTeacher;
import mn.esis.it.api.Parent;
import mn.esis.it.env.TestSchool;

/** A pupil whom the manager enrols in 5а for a test, so that nobody else asks for it. */
final class NewPupil {
    final String registerNumber;
    final String parentName = "Батхуяг";
    final String givenName = "Сэлэнгэ";
    private final LocalDate born;
    private String id;

    NewPupil(LocalDate born) {
        this.born = born;
        this.registerNumber = SchoolOffice.registerNumber(born, false);
    }

    void isEnrolled() {
        try (Browser browser = new Browser(Browser.DESK, "mn")) {
            SchoolOffice office = new SchoolOffice(browser);
            office.signIn("manager");
            browser.open("/registry/pupil-form");
            office.fill("pupil", "registerNumber", registerNumber);
            office.fill("pupil", "parentName", parentName);
            office.fill("pupil", "givenName", givenName);
            office.fill("pupil", "birthDate", born.toString());
            office.choose("pupil", "sex", "Эмэгтэй");
            office.chooseLike("pupil", "groupId", "5а");
            office.press("pupil", "Хадгалах");
            office.isTold("мэдээллийг хадгаллаа");
            id = browser.path().replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        }
    }

    String id() {
        return id;
    }

    /** The sheet with the card, as the class teacher hands it out. */
    byte[] cardIsPrinted() {
        UUID group = (UUID) TestSchool.value(
                "select group_id from esis.enrolment where pupil_id = ? and valid_to is null", UUID.fromString(id));
        return ClassTeacher.printsCard(group, UUID.fromString(id));
    }

    /** The class teacher decides on what the parent asked last. */
    void isDecided(Parent parent, String decision, String reason) {
        UUID request = (UUID) TestSchool.value(
                "select r.id from esis.link_request r join esis.account a on a.id = r.account_id"
                        + " where a.email = ? order by r.created_at desc limit 1",
                parent.contact);
        ClassTeacher.decides(request, decision, reason);
    }
}
