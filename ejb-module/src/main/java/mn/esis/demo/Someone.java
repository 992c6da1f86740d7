package mn.esis.demo;

import java.time.LocalDate;

/** A made-up person: names, sex, birth date and a register number that agree with each other. */
record Someone(
        String familyName,
        String parentName,
        String givenName,
        boolean male,
        LocalDate birthDate,
        String registerNumber) {}
