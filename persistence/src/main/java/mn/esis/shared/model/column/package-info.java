/** How types of Java are kept in columns of PostgreSQL, for every entity alike. */
package mn.esis.shared.model.column;
