package mn.esis.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mn.esis.shared.Texts;

/** Moments as people read them: today 07:43, yesterday 18:10, else the day. */
@Named("moments")
@ApplicationScoped
public class Moments {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ulaanbaatar");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm", Locale.ROOT);

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    public String of(Instant moment) {
        if (moment == null) {
            return "";
        }
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var there = moment.atZone(ZONE);
        LocalDate today = clock.instant().atZone(ZONE).toLocalDate();
        if (there.toLocalDate().equals(today)) {
            return texts.text(language, "shared.time.today", TIME.format(there));
        }
        return there.toLocalDate().equals(today.minusDays(1))
                ? texts.text(language, "shared.time.yesterday", TIME.format(there))
                : DAY.format(there);
    }
}
