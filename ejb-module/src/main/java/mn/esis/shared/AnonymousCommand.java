package mn.esis.shared;

/** A command that nobody signed in for: its repetitions are told apart by what it names, e.g. the contact. */
public interface AnonymousCommand {

    String idempotencyScope();
}
