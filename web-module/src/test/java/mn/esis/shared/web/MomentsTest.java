package mn.esis.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mn.esis.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private final Moments moments = new Moments();

    @SuppressWarnings("UnnecessaryAssignment") // nothing injects here
    MomentsTest() {
        moments.texts = new Texts();
        moments.caller = new PortalCaller();
        moments.clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T23:43:00Z | mn | өнөөдөр 07:43",
                "2026-11-22T15:59:00Z | ru | вчера 23:59",
                "2026-11-20T02:05:00Z | mn | 11 сарын 20, Баасан 10:05",
                "2026-11-20T02:05:00Z | kk | 20 қараша, жұма 10:05",
                "2026-11-20T02:05:00Z | ru | 20 ноября, пятница, 10:05",
                "2026-11-20T02:05:00Z | en | Friday 20 November, 10:05",
                "2025-09-01T02:05:00Z | mn | 2025 оны 9 сарын 1, 10:05",
                "2025-09-01T02:05:00Z | kk | 2025 ж. 1 қыркүйек, 10:05",
            })
    void a_moment_reads_as_people_say_it(Instant moment, String language, String words) {
        assertEquals(words, moments.of(moment, Locale.forLanguageTag(language)));
    }

    @Test
    void a_moment_is_told_by_the_clock_of_the_place_in_use() {
        var here = new PortalCaller.Place("here", "1-р сургууль", "Багш", ZoneId.of("Asia/Ulaanbaatar"));
        var west = new PortalCaller.Place("west", "3-р сургууль", "Багш", ZoneId.of("Asia/Hovd"));
        Instant pastMidnightHere = Instant.parse("2026-11-22T16:30:00Z");
        Locale mongolian = Locale.forLanguageTag("mn");

        moments.caller.is("Бат", List.of(here, west), "here", 0, Set.of());
        assertEquals("өнөөдөр 00:30", moments.of(pastMidnightHere, mongolian));
        moments.caller.is("Бат", List.of(here, west), "west", 0, Set.of());
        assertEquals("өчигдөр 23:30", moments.of(pastMidnightHere, mongolian));
        assertEquals("2026-11-22 23:30:00", moments.exact(pastMidnightHere));
    }
}
