/** What makes one environment differ from another: folders, ports, secrets, another database. */
package mn.esis.it.local.settings;
