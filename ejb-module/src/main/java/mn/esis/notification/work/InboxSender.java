package mn.esis.notification.work;

import jakarta.enterprise.context.ApplicationScoped;
import mn.esis.notification.Channel;

/** For whoever has no address: the inbox reads the row itself, so it has arrived as soon as it is there (decision 0031). */
@ApplicationScoped
class InboxSender implements Sender {

    @Override
    public Channel channel() {
        return Channel.INBOX;
    }

    @Override
    public void send(Claimed message) {}
}
