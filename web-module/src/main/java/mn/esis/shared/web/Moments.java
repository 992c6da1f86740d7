package mn.esis.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mn.esis.shared.Texts;

/**
 * Moments as people read them, by the clock of the place where the caller acts: today 07:43, yesterday 18:10, Monday 23
 * November, 07:43; and days without a time.
 */
@Named("moments")
@ApplicationScoped
public class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    PortalCaller caller;

    public String of(Instant moment) {
        return moment == null ? "" : of(moment, language());
    }

    String of(Instant moment, Locale language) {
        ZonedDateTime there = moment.atZone(caller.getZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), caller.getZone());
        if (there.toLocalDate().equals(today)) {
            return texts.text(language, "shared.time.today", TIME.format(there));
        }
        if (there.toLocalDate().equals(today.minusDays(1))) {
            return texts.text(language, "shared.time.yesterday", TIME.format(there));
        }
        String pattern = there.getYear() == today.getYear() ? "shared.time.thisYear" : "shared.time.otherYear";
        return DateTimeFormatter.ofPattern(texts.text(language, pattern), language)
                .format(there);
    }

    /** To the second, for those who compare. */
    public String exact(Instant moment) {
        return moment == null ? "" : EXACT.format(moment.atZone(caller.getZone()));
    }

    public String day(LocalDate day) {
        return day == null ? "" : texts.day(language().getLanguage(), day);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
