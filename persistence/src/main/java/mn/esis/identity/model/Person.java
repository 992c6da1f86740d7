package mn.esis.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import mn.esis.shared.model.Aggregate;
import mn.esis.shared.model.Uuid7;

/** Somebody the system knows. Numbers are sealed; {@link Persons} opens them. */
@Entity
@Table(name = "person")
public class Person extends Aggregate {

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "parent_name")
    private String parentName;

    @Column(name = "given_name")
    private String givenName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "register_number")
    private byte[] registerNumber;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "document_number")
    private byte[] documentNumber;

    @Enumerated(EnumType.STRING)
    private Verification verification = Verification.NONE;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_how")
    private String verifiedHow;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    public Person(String familyName, String parentName, String givenName, Sex sex, LocalDate birthDate, Instant now) {
        super(Uuid7.next());
        rename(familyName, parentName, givenName);
        this.sex = sex;
        this.birthDate = birthDate;
        this.createdAt = now;
    }

    public final void rename(String newFamilyName, String newParentName, String newGivenName) {
        this.familyName = newFamilyName == null ? null : PersonName.normalise(newFamilyName);
        this.parentName = PersonName.normalise(newParentName);
        this.givenName = PersonName.normalise(newGivenName);
    }

    public void correct(Sex newSex, LocalDate newBirthDate) {
        this.sex = newSex;
        this.birthDate = newBirthDate;
    }

    void declares(byte[] sealedNumber) {
        registerNumber = sealedNumber.clone();
        verification = Verification.SELF_DECLARED;
    }

    void isVerifiedBySchool(byte[] sealedNumber, Instant now) {
        registerNumber = sealedNumber.clone();
        verified(now);
    }

    void isVerifiedBySchool(String type, byte[] sealedNumber, Instant now) {
        documentType = type;
        documentNumber = sealedNumber.clone();
        verified(now);
    }

    private void verified(Instant now) {
        verification = Verification.VERIFIED;
        verifiedAt = now;
        verifiedHow = "SCHOOL";
    }

    void losesNumbers() {
        registerNumber = null;
        documentType = null;
        documentNumber = null;
        verification = Verification.NONE;
        verifiedAt = null;
        verifiedHow = null;
    }

    public boolean hasRegisterNumber() {
        return registerNumber != null;
    }

    byte[] sealedRegisterNumber() {
        return registerNumber == null ? null : registerNumber.clone();
    }

    byte[] sealedDocumentNumber() {
        return documentNumber == null ? null : documentNumber.clone();
    }

    public String familyName() {
        return familyName;
    }

    public String parentName() {
        return parentName;
    }

    public String givenName() {
        return givenName;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String documentType() {
        return documentType;
    }

    public Verification verification() {
        return verification;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    public String verifiedHow() {
        return verifiedHow;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
