package mn.esis.it.arch.counter.unheard;

/** A class of a feature that nobody has heard of. */
public class Stranger {}
