/** What every feature's model stands on: keys, refusals, paging, encryption of fields, time, queries kept in files. */
package mn.esis.shared.model;
