const vm = require("node:vm");
// Jest brings it along, at its own version.
const { TestEnvironment } = require("jest-environment-node");

/**
 * Jest's environment of Node with a plain global object. In Jest's own every look at a global (`Math`, Microsoft's `Excel`)
 * goes through an interceptor and a proxy and takes some fifty times as long, which was a fifth of the time of a run. Test
 * files keep a context each.
 */
class PlainNodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    // Node before 20.18 has no such contexts, and is slow.
    const plain = vm.constants?.DONT_CONTEXTIFY;
    if (plain) vm.createContext = () => createContext(plain);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = PlainNodeEnvironment;
