package mn.esis.identity.registration;

/** What is told about personal data before somebody registers. */
public record PrivacyNotice(String version, String language, String text) {}
