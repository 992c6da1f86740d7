/**
 * Messages to people. {@link mn.esis.notification.Outbox#add} writes a notice in the transaction of what caused it; the
 * work package carries it to a queue and from there to the provider, at least once, marked once.
 *
 * <p>{@link mn.esis.notification.OwnNotices} is the inbox of the signed-in, {@link mn.esis.notification.OutboxMessages} the
 * desk of those who keep the system running.
 *
 * <p>Source: QUALITY "Reliability". Table: {@code outbox}. Pages: {@code notification/messages.xhtml}, {@code
 * notification/inbox.xhtml}. Routes: {@code v1/me/notifications}.
 */
package mn.esis.notification;
