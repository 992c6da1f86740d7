package mn.esis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void the_same_people_come_back_each_time() {
        assertEquals(children(new DemoPeople()), children(new DemoPeople()));
    }

    @Test
    void no_two_bear_the_same_number() {
        Set<String> numbers = new HashSet<>();

        assertTrue(children(new DemoPeople()).stream().allMatch(child -> numbers.add(child.registerNumber())));
    }

    @Test
    void number_birth_date_and_sex_agree() {
        for (Someone child : children(new DemoPeople())) {
            String number = child.registerNumber();

            assertEquals(10, number.length());
            assertEquals(child.birthDate().getYear() % 100, Integer.parseInt(number.substring(2, 4)));
            assertEquals(child.birthDate().getMonthValue() + 20, Integer.parseInt(number.substring(4, 6)));
            assertEquals(child.birthDate().getDayOfMonth(), Integer.parseInt(number.substring(6, 8)));
            assertEquals(child.male(), Integer.parseInt(number.substring(8, 9)) % 2 == 1);
        }
    }

    @Test
    void the_west_has_kazakh_names_too() {
        DemoPeople people = new DemoPeople();

        assertTrue(IntStream.range(0, 300)
                .mapToObj(i -> people.child(2015, DemoPlaces.WEST))
                .anyMatch(child -> child.parentName().equals("Нұрбек")));
    }

    private static List<Someone> children(DemoPeople people) {
        return IntStream.range(0, 1500)
                .mapToObj(i -> people.child(2009 + i % 10, DemoPlaces.CAPITAL))
                .toList();
    }
}
