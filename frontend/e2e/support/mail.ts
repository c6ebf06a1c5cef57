import { expect } from '@playwright/test';

/** A mail as the stack's own catcher tells of it; nothing that is sent leaves the machine. */
interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const PAGE = process.env['CT_MAIL_PAGE'] ?? 'http://localhost:8126';

/** The newest mail to that address with that subject, once it has come. */
export async function mailTo(address: string, subject: string): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(async () => {
      const mails = (await (await fetch(`${PAGE}/mails`)).json()) as readonly Mail[];
      found = mails.find((mail) => mail.to.includes(address) && mail.subject === subject);
      return found;
    })
    .toBeDefined();
  if (found === undefined) {
    throw new Error(`No mail to ${address} came`);
  }
  return found;
}

/** The first link in it. */
export function linkIn(mail: Mail): string {
  const [link] = /https:\/\/\S+/u.exec(mail.text) ?? [];
  if (link === undefined) {
    throw new Error(`There is no link in the mail "${mail.subject}"`);
  }
  return link;
}
