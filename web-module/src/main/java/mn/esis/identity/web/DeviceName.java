package mn.esis.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser as its owner would call it, so that it is recognised in the list of sessions. */
final class DeviceName {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    /** Null when the browser does not tell. */
    static String of(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return browser == null || system == null ? browser : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return userAgent == null
                ? null
                : names.entrySet().stream()
                        .filter(name -> userAgent.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private DeviceName() {}
}
