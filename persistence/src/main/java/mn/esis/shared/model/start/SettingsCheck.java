package mn.esis.shared.model.start;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mn.esis.shared.model.start.Settings.Login;

/** Whether the configuration may be used. A line names the key and the remedy, never the value of a secret. */
final class SettingsCheck {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "changeit", "change-me", "changeme", "password", "postgres", "secret", "admin", "openesis", "esis", "demo");

    /** The name of the service in docker/compose.yaml. */
    private static final String CATCHER = "mail";

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|::1|\\[::1]");

    private final Settings settings;
    private final List<String> problems = new ArrayList<>();

    private SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    static List<String> problems(Settings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.profile();
        check.address();
        check.database();
        check.mail();
        check.problems.addAll(KeyCheck.problems(settings));
        return check.problems;
    }

    private void profile() {
        if (!Set.of("production", "demo").contains(settings.profile())) {
            problems.add("esis.profile is neither production nor demo: leave it out, or set demo for made-up data");
        }
    }

    /** Without https anybody on the way reads passwords, and browsers keep no {@code __Host-} cookie. */
    private void address() {
        String url = settings.get("esis.base-url").orElse("http://localhost:8080");
        if (!isAddress(url)) {
            problems.add("esis.base-url is no address: set it like https://esis.example.mn");
        } else if (settings.isProduction() && !url.toLowerCase(Locale.ROOT).startsWith("https://")) {
            problems.add("esis.base-url is not https (" + url + "): set the https address by which people reach it");
        }
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && uri.getScheme().matches("https?");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Mails carry codes and one-time links: nobody on the way may read them, and they must reach people. */
    private void mail() {
        String host = settings.get("esis.smtp.host").orElse("localhost").toLowerCase(Locale.ROOT);
        if (!settings.isProduction()) {
            return;
        }
        if (host.equals(CATCHER)) {
            problems.add("esis.smtp.host is the catcher, which sends nothing on: set the mail server of your house");
        } else if (!LOOPBACK.matcher(host).matches()
                && !Boolean.parseBoolean(settings.get("esis.smtp.starttls").orElse("false"))) {
            problems.add("esis.smtp.starttls is off for a mail server elsewhere: set it to true, or name a relay"
                    + " on this machine in esis.smtp.host");
        }
    }

    private void database() {
        Login app = settings.app();
        if (!app.url().startsWith("jdbc:postgresql://")) {
            problems.add("esis.db.url is missing or wrong: set it like jdbc:postgresql://host:5432/esis");
        }
        if (app.user().isEmpty()) {
            problems.add("esis.db.user is missing: set it to esis_app");
        }
        password("esis.db.password", app);
        if (!settings.mayMigrate()) {
            return;
        }
        Login owner = settings.owner();
        password("esis.db.owner.password", owner);
        if (owner.user().equals(app.user())) {
            problems.add("esis.db.owner.user is the same as esis.db.user: the role that serves must own nothing,"
                    + " use esis_app and esis_owner of docker/postgres/roles.sql");
        } else if (settings.isProduction()
                && !owner.password().isEmpty()
                && owner.password().equals(app.password())) {
            problems.add("esis.db.owner.password is the same as esis.db.password: give each role its own");
        }
    }

    private void password(String key, Login login) {
        String remedy = ": make one with openssl rand -base64 24, and run docker/postgres/roles.sql with it";
        String password = login.password();
        if (password.isEmpty()) {
            problems.add(key + " is missing" + remedy);
        } else if (!settings.isProduction()) {
            return;
        } else if (password.equalsIgnoreCase(login.user())) {
            problems.add(key + " is the name of the role" + remedy);
        } else if (KNOWN_TO_ALL.contains(password.toLowerCase(Locale.ROOT))) {
            problems.add(key + " is one that everybody tries" + remedy);
        } else if (password.length() < SHORTEST_PASSWORD) {
            problems.add(key + " has fewer than " + SHORTEST_PASSWORD + " characters" + remedy);
        }
    }
}
