/**
 * The rules of the house as tests: who may call whom, what a use case looks like, what is never called, how long a file may
 * get, what stands in the bundles. They read compiled classes and sources of all modules and need no server.
 *
 * <p>Each rule has a counter-example under {@code counter}, on which it must fail.
 */
package mn.esis.it.arch;
