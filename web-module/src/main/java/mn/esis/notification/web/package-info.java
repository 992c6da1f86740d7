/** What was sent, for the people who keep the system running. */
package mn.esis.notification.web;
