package mn.esis.linking.account;

/** The slip, and the same as a paper. */
@SuppressWarnings("ArrayRecordComponent") // a file, which nobody compares
public record MadeAccount(ParentSlip slip, byte[] pdf) {

    @Override
    public String toString() {
        return "MadeAccount[…]";
    }
}
