/**
 * The work after a change of keys: stored values are sealed and indexed anew in the background.
 *
 * <p>Use cases: {@link mn.esis.identity.keys.KeyRotation}, {@link mn.esis.identity.keys.KeyRenewals} with the page
 * {@code identity/keys.xhtml}. Table: {@code key_renewal}. Procedure: docs/operations.md, keys.
 */
package mn.esis.identity.keys;
