package mn.esis.it.rights.counter;

/** Business methods that no resource and no page calls. */
public class WishMaking {
    @interface Allowed {}

    @interface Open {}

    @Allowed
    public void make() {
        // found by its annotation
    }

    @Open
    public void hear() {
        // found by its annotation
    }
}
