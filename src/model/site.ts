import type { Audience, Medium } from './terms.ts';

/** A permission that the publisher gave beyond its terms. Dates are `YYYY-MM-DD`, both included. */
export interface Permission {
  readonly terms: string;
  readonly by: string;
  readonly since?: string;
  readonly until?: string;
  readonly media: readonly Medium[];
  readonly audience: readonly Audience[];
}

/** What the site that publishes the copies has said of itself. */
export interface SiteFacts {
  readonly domains: readonly string[];
  readonly names: readonly string[];
  readonly medium?: Medium;
  readonly audience?: Audience;
  readonly permissions: readonly Permission[];
}
