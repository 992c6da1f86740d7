package mn.esis.it.arch.counter.demo;

/** Something of the demo. */
public final class Sample {
    public static final String NAME = String.valueOf('x');

    private Sample() {}
}
