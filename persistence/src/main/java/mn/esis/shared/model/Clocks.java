package mn.esis.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The one place where the time of day comes from. It ticks in microseconds, as PostgreSQL keeps time: a finer moment would be
 * rounded when it is stored, and might then lie after the "now" it was taken from.
 */
@ApplicationScoped
public class Clocks {

    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
