package mn.esis.registry.web;

import java.io.Serializable;
import java.time.LocalDate;
import mn.esis.identity.model.Sex;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.PersonView;

/** The fields about a person that the forms of pupils and staff share. The number is asked anew, never filled in. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String familyName;
    private String parentName;
    private String givenName;
    private Sex sex;
    private LocalDate birthDate;
    private String registerNumber;
    private String documentType;
    private String documentNumber;
    private int version;

    static PersonForm of(PersonView person) {
        PersonForm form = new PersonForm();
        form.familyName = person.familyName();
        form.parentName = person.parentName();
        form.givenName = person.givenName();
        form.sex = person.sex();
        form.birthDate = person.birthDate();
        form.version = person.version();
        return form;
    }

    PersonDetails details() {
        return new PersonDetails(
                familyName, parentName, givenName, sex, birthDate, registerNumber, documentType, documentNumber);
    }

    /** Of the person as it was shown when the form was filled. */
    int version() {
        return version;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getParentName() {
        return parentName;
    }

    public void setParentName(String parentName) {
        this.parentName = parentName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public String getDocumentType() {
        return documentType;
    }

    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
