/** The rules of the house, as docs/architecture.md tells them, checked against the compiled classes and the sources. */
package dev.touchstone.architecture;
