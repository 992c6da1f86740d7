/** How often somebody has tried, and from where an account was opened before. */
package mn.esis.identity.model.attempt;
