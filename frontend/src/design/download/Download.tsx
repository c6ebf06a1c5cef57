import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useId } from 'react';
import type { Job, JobService } from '@/lib/jobs';
import { signInHref, usePerson } from '@/lib/session';
import { words } from './words';

// Most people read without taking a file away.
const Offer = lazy(async () => ({ default: (await import('./Offer')).Offer }));

export interface DownloadChoice<Value> {
  readonly value: Value;
  readonly label: string;
}

interface DownloadProps<Value> {
  /** Tells this offer from others of the site: what was asked for here is here again after a reload. */
  readonly id: string;
  readonly intro: string;
  readonly choices: readonly DownloadChoice<Value>[];
  readonly service: JobService;
  readonly start: (choice: Value) => Promise<Job>;
}

/** Offers a file that takes a while to make: asks for it, tells how far it is, stops it, and hands it over. */
export function Download<Value>({ id, intro, choices, service, start }: DownloadProps<Value>) {
  const person = usePerson();
  const heading = useId();
  const here = useLocation({ select: (location) => location.publicHref });
  return (
    <section aria-labelledby={heading}>
      <h2 className="nhsuk-heading-m" id={heading}>
        {words.heading}
      </h2>
      <p>{intro}</p>
      {person === undefined ? (
        <p>
          <a href={signInHref(here)}>{words.signIn}</a>
        </p>
      ) : (
        <Suspense>
          <Offer
            id={`${person.id}:job:${id}`}
            offers={choices.map(({ value, label }) => ({ label, start: () => start(value) }))}
            service={service}
            heading={heading}
          />
        </Suspense>
      )}
    </section>
  );
}
