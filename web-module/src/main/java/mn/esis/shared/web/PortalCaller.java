package mn.esis.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who the frame is drawn for: name, places (a role in an organisation), unread messages, rights. The filter that knows
 * the caller fills it once a request by {@link #is}; without it the frame is that of a stranger.
 */
@Named("caller")
@RequestScoped
public class PortalCaller {
    /** A role in an organisation, as the top bar names it; the key goes back when it is chosen. */
    public record Place(String key, String organisation, String role, ZoneId zone) {}

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Ulaanbaatar");

    private String name = "";
    private List<Place> places = List.of();
    private String current = "";
    private int unread;
    private Set<String> rights = Set.of();

    public void is(String name, List<Place> places, String current, int unread, Set<String> rights) {
        this.name = name;
        this.places = List.copyOf(places);
        this.current = current;
        this.unread = unread;
        this.rights = Set.copyOf(rights);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public String getName() {
        return name;
    }

    public String getInitials() {
        return Arrays.stream(name.split("[\\s.]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Place getPlace() {
        return places.stream()
                .filter(place -> place.key().equals(current))
                .findFirst()
                .orElse(null);
    }

    /** By whose clock moments are told: that of the place in use, for whoever has none that of the capital. */
    public ZoneId getZone() {
        Place place = getPlace();
        return place == null ? CAPITAL : place.zone();
    }

    public int getUnread() {
        return unread;
    }

    public boolean may(String right) {
        return right.isEmpty() || rights.contains(right);
    }
}
