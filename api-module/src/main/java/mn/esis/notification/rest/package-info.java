/** The inbox of the signed-in. */
package mn.esis.notification.rest;
