/** Carries the outbox out of the house: kick and relay → queue → consumer → claim, send, mark; a sweep for what got lost. */
package mn.esis.notification.work;
