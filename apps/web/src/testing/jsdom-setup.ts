import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom lacks the two encoders that react-router expects of every browser
Object.assign(globalThis, { TextEncoder, TextDecoder });
