/**
 * Messages to people. {@link mn.esis.notification.Outbox#add} writes a notice in the transaction of what caused it; the
 * work package carries it to a queue and from there to the provider, at least once, marked once.
 *
 * <p>Source: QUALITY "Reliability". Table: {@code outbox}. Page: {@code notification/messages.xhtml}.
 */
package mn.esis.notification;
