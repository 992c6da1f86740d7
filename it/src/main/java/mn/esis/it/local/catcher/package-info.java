/** Catches what is sent, shows it on a page and as JSON, and misbehaves when a test wants it to. */
package mn.esis.it.local.catcher;
