/** PostgreSQL: an embedded one, or one that was there before. */
package mn.esis.it.local.database;
