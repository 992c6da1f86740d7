package mn.esis.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organization.Kind;

/** The organisations of the demo, those above before those below. */
final class DemoPlaces {

    /** First letters of register numbers, by place of birth. */
    static final char CAPITAL = 'У';

    static final char WEST = 'Р';

    static final ZoneId ULAANBAATAR = ZoneId.of("Asia/Ulaanbaatar");
    private static final ZoneId HOVD = ZoneId.of("Asia/Hovd");

    final Organization country;
    final Organization aimag;
    final Organization district1;
    final Organization district2;
    final Organization school1;
    final Organization school2;
    final Organization school3;
    final Organization kindergarten;

    DemoPlaces(Instant now) {
        country = new Organization(
                null, Kind.COUNTRY, "MN", "Монгол Улсын Боловсролын яам", ULAANBAATAR, List.of("mn"), now);
        aimag = below(country, Kind.AIMAG_OFFICE, "HO-00", "Ховд аймгийн боловсролын газар", HOVD, now);
        district1 =
                below(country, Kind.DISTRICT_OFFICE, "BG-00", "Баянгол дүүргийн боловсролын газар", ULAANBAATAR, now);
        district2 = below(
                country, Kind.DISTRICT_OFFICE, "SH-00", "Сонгинохайрхан дүүргийн боловсролын газар", ULAANBAATAR, now);
        school1 = below(district1, Kind.SCHOOL, "BG-01", "“Ирээдүй” 1-р сургууль", ULAANBAATAR, now);
        school2 = below(district2, Kind.SCHOOL, "SH-02", "“Өнөр” 2-р сургууль", ULAANBAATAR, now);
        school3 = new Organization(
                aimag.id(), Kind.SCHOOL, "HO-03", "“Буянт” 3-р сургууль", HOVD, List.of("mn", "kk"), now);
        kindergarten = below(district1, Kind.KINDERGARTEN, "BG-K15", "“Наран” 15-р цэцэрлэг", ULAANBAATAR, now);
    }

    /** Level by level: the database wants the parent first. */
    List<List<Organization>> levels() {
        return List.of(
                List.of(country),
                List.of(aimag, district1, district2),
                List.of(school1, school2, school3, kindergarten));
    }

    private static Organization below(
            Organization parent, Kind kind, String code, String name, ZoneId zone, Instant now) {
        return new Organization(parent.id(), kind, code, name, zone, List.of("mn"), now);
    }
}
