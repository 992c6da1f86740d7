/** What must hold before the application serves anybody: settings, database roles, schema. Each problem is one line. */
package mn.esis.shared.model.start;
