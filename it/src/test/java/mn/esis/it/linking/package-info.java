/** Proofs of linking: races, waves and kills while guardians are let in. */
package mn.esis.it.linking;
