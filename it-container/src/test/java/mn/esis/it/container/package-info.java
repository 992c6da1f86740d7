/**
 * What can only be seen from inside the server: who is refused by which interceptor, what commits together, how many
 * statements a use case takes. A test method is one request with its own {@code CurrentCaller}; it runs in a WAR of its own
 * inside the very archive that is shipped.
 */
package mn.esis.it.container;
