/** Code that breaks the rules on purpose: one fault for each rule, so that each rule is seen to fail. Nothing runs it. */
package mn.esis.it.arch.counter;
