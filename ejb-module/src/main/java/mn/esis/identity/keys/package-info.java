/**
 * The work after a change of keys: stored values are sealed and indexed anew in the background.
 *
 * <p>Use case: {@link mn.esis.identity.keys.KeyRotation}. Table: {@code key_renewal}. Procedure: docs/operations.md, keys.
 */
package mn.esis.identity.keys;
