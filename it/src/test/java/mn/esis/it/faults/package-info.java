/**
 * What must hold when parts fail: servers killed, mail servers that misbehave, a broker without memory, waves and nonsense.
 * The small versions run with all tests, the full ones are in {@code mn.esis.it.bench}.
 */
package mn.esis.it.faults;
