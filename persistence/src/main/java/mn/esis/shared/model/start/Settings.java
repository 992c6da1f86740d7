package mn.esis.shared.model.start;

import java.util.Optional;
import java.util.function.Function;

/** The configuration as the start reads it; an empty value counts as missing. */
public record Settings(Function<String, Optional<String>> source) {

    /** Anything but {@code demo} is held to the rules of production, so that a typing error opens nothing. */
    public boolean isProduction() {
        return !"demo".equals(profile());
    }

    String profile() {
        return get("esis.profile").orElse("production");
    }

    public boolean mayMigrate() {
        return get("esis.db.migrate").map(Boolean::parseBoolean).orElse(true);
    }

    Login app() {
        return new Login(text("esis.db.url"), text("esis.db.user"), text("esis.db.password"));
    }

    Login owner() {
        return new Login(
                text("esis.db.url"), get("esis.db.owner.user").orElse("esis_owner"), text("esis.db.owner.password"));
    }

    /** Who migrates or, where that is done elsewhere, only verifies. */
    public Login migrating() {
        return mayMigrate() ? owner() : app();
    }

    Optional<String> get(String key) {
        return source.apply(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    String text(String key) {
        return get(key).orElse("");
    }

    /** How a role reaches the database. */
    public record Login(String url, String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
