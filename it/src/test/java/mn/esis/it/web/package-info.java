/** The portal in a real browser. */
package mn.esis.it.web;
