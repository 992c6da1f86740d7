package mn.esis.linking.model.child;

/**
 * Somebody of the child's school whom a guardian may turn to.
 *
 * @param role as the roles are called
 */
public record SchoolPerson(String role, String name) {}
