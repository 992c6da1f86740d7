/** What is written about looks, changes and refused attempts, and that nobody can take it back. */
package mn.esis.it.audit;
