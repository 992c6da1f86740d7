/** Slips by which parents get into accounts that a school has made, and the pupils whose parents are meant. */
package mn.esis.linking.model.account;
