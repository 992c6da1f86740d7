package mn.esis.notification.work;

import mn.esis.notification.Channel;

/** A way out of the house. */
interface Sender {

    Channel channel();

    /** @throws SendFailure when the provider did not take it */
    void send(Claimed message) throws SendFailure;
}
