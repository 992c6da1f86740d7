/** Long measurements, each run by the name of its tag: {@code ./esis bench NAME}. Results: {@code docs/PERFORMANCE.md}. */
package mn.esis.it.bench;
