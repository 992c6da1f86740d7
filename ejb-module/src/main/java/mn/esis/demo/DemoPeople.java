package mn.esis.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

/** Makes people up, always the same ones in the same order. */
final class DemoPeople {

    private static final long SEED = 20260901;
    private static final String NUMBER_LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";
    private static final int DAYS_OF_YEAR = 365;
    private static final int CENTURY = 2000;

    private final Random random = new Random(SEED);
    private final Properties names = read();
    private final Set<String> taken = new HashSet<>();

    /** A number that is given by hand to somebody, so that no made-up person gets it. */
    void reserve(String registerNumber) {
        taken.add(registerNumber);
    }

    /** @param place first letter of the register number, for the aimag of birth */
    Someone child(int birthYear, char place) {
        return someone(random.nextBoolean(), birthYear, place, kazakh(place));
    }

    Someone adult(char place) {
        return someone(random.nextInt(4) == 0, 1964 + random.nextInt(37), place, kazakh(place));
    }

    /** Somebody with a given name of one's own; the rest is made up. */
    Someone named(String parentName, String givenName, boolean male, int birthYear, char place) {
        LocalDate birthDate = day(birthYear);
        return new Someone(null, parentName, givenName, male, birthDate, registerNumber(birthDate, male, place));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private Someone someone(boolean male, int birthYear, char place, boolean kazakh) {
        String language = kazakh ? ".kk" : "";
        String familyName = !kazakh && random.nextInt(3) == 0 ? one("families") : null;
        String parentName = one("parents" + language);
        String givenName = one((male ? "male" : "female") + language);
        LocalDate birthDate = day(birthYear);
        return new Someone(familyName, parentName, givenName, male, birthDate, registerNumber(birthDate, male, place));
    }

    private boolean kazakh(char place) {
        return place == DemoPlaces.WEST && random.nextInt(5) == 0;
    }

    private LocalDate day(int year) {
        return LocalDate.ofYearDay(year, 1 + random.nextInt(DAYS_OF_YEAR));
    }

    /** Two letters, the birth date with 20 added to the month from 2000 on, a digit that is odd for men, a last one. */
    private String registerNumber(LocalDate birthDate, boolean male, char place) {
        String number;
        do {
            char second = NUMBER_LETTERS.charAt(random.nextInt(NUMBER_LETTERS.length()));
            int month = birthDate.getMonthValue() + (birthDate.getYear() >= CENTURY ? 20 : 0);
            int sexDigit = random.nextInt(5) * 2 + (male ? 1 : 0);
            number = "%c%c%02d%02d%02d%d%d"
                    .formatted(
                            place,
                            second,
                            birthDate.getYear() % 100,
                            month,
                            birthDate.getDayOfMonth(),
                            sexDigit,
                            random.nextInt(10));
        } while (!taken.add(number));
        return number;
    }

    private String one(String list) {
        String[] choices = names.getProperty(list).split(",", -1);
        return choices[random.nextInt(choices.length)];
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream in = DemoPeople.class.getResourceAsStream("names.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
