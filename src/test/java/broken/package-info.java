/** A house in which every rule is broken once: what the tests of the rules look at. Nothing else may use it. */
package broken;
