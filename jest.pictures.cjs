const { projects, testTimeout } = require('./jest.config.cjs');

/** The pictures of the README, taken of the running app by `npm run docs:pictures`. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === 'browser'),
  displayName: 'pictures',
  testMatch: ['<rootDir>/test/browser/*.pictures.ts'],
  testTimeout,
};
