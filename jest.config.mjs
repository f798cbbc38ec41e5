/** Unit tests stand beside the code; tests/host crosses rooms. Browser journeys are Playwright's (tests/journeys). */
export default {
  testEnvironment: "<rootDir>/tests/support/node-environment.cjs",
  setupFiles: ["<rootDir>/tests/support/set-up.cjs"],
  // A loaded machine is slow; what hangs still fails.
  testTimeout: 180_000,
  // Jest's default leaves one of two cores idle. A worker that has grown is replaced, before its garbage costs time.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  testMatch: [
    "<rootDir>/src/**/*.test.ts?(x)",
    "<rootDir>/tests/{host,manifest,referee,scripts}/**/*.test.ts",
  ],
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // These packages publish ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|minisearch|valibot)/)"],
  moduleNameMapper: { "\\.(css|svg|png)$": "<rootDir>/tests/support/empty-asset.cjs" },
};
