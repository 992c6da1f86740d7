/** Making anew what depends on a key, after the key was changed. */
package mn.esis.shared.model.keys;
