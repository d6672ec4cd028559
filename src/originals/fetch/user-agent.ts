import about from '../../../package.json' with { type: 'json' };

/** How we introduce ourselves to servers: who asks, and where to read about it. */
export const USER_AGENT = `republint/${about.version} (+https://www.npmjs.com/package/republint)`;
