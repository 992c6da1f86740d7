package mn.esis.shared;

/** Work of a feature at the start that has to be over before people are let in; each bean of this kind is asked. */
public interface StartStep {

    /** May wait until it is known. */
    boolean isDone();
}
