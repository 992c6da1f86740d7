/** Who works in an organisation: taken on, corrected, ended (seed 001, human resources). */
package mn.esis.registry.staff;
