/**
 * Who may do what to which object. Rights come from role assignments and links in the database, read anew on each
 * request, never from a token or a URL.
 *
 * <p>Reads {@code role_assignment}, {@code organization}, {@code study_group}, {@code enrolment} by SQL alone.
 */
package mn.esis.access;
