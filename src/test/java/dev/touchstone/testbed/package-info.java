/** What tests stand on: both databases, a real browser, and Touchstone as a process of its own. */
package dev.touchstone.testbed;
