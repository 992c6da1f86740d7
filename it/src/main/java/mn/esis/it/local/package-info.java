/**
 * The local environment: an embedded PostgreSQL, a Payara server with the one preset, the deployed EAR and a catcher of
 * sent mail. {@link mn.esis.it.local.Launcher} starts it for people, the tests start another one beside it.
 */
package mn.esis.it.local;
