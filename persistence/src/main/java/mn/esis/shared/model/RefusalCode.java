package mn.esis.shared.model;

/**
 * A stable word by which clients know a refusal, e.g. {@code CODE_EXPIRED}. Each feature has one enum of them; the text
 * stands in the feature's bundle under {@code <feature>.refusal.<CODE>}.
 */
public interface RefusalCode {

    String name();

    RefusalKind kind();

    /** The feature whose bundle has the text, e.g. {@code identity}. */
    String feature();
}
