package mn.esis.linking.web.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.identity.model.Sex;
import mn.esis.linking.account.MakeParentAccount;
import mn.esis.linking.account.ParentDetails;
import mn.esis.linking.model.Relationship;

/** The fields about a parent. */
public class ParentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String familyName;
    private String parentName;
    private String givenName;
    private String registerNumber;
    private String documentType;
    private String documentNumber;
    private LocalDate birthDate;
    private Sex sex;
    private String phone;
    private String email;
    private Relationship relationship;
    private String language;
    private boolean passwordLost;

    MakeParentAccount command(List<UUID> pupilIds) {
        ParentDetails parent = new ParentDetails(
                familyName,
                parentName,
                givenName,
                registerNumber,
                documentType,
                documentNumber,
                birthDate,
                sex,
                phone,
                email);
        return new MakeParentAccount(pupilIds, parent, relationship, language, passwordLost);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Relationship[] getRelationships() {
        return Relationship.values();
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

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Relationship getRelationship() {
        return relationship;
    }

    public void setRelationship(Relationship relationship) {
        this.relationship = relationship;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isPasswordLost() {
        return passwordLost;
    }

    public void setPasswordLost(boolean passwordLost) {
        this.passwordLost = passwordLost;
    }
}
