/**
 * The school makes a parent's account and links the children by its word; a slip brings the parent in (seeds 002, 003).
 *
 * <p>Use cases: {@link mn.esis.linking.account.ParentAccounts}, {@link mn.esis.linking.account.PupilChoice} with the page
 * {@code linking/parent-account.xhtml}; {@link mn.esis.linking.slip.SlipJoining} with {@code /me/slips} and
 * {@code linking/slip.xhtml}. Table: {@code parent_slip}.
 */
package mn.esis.linking.account;
