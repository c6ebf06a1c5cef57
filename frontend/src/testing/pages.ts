import { ids, RECEIPT_CODE } from './data';

const LSC = '/workspace/partnerships/lancashire-and-south-cumbria';

/** An address of each page of the site, for tests that go through them all. */
export const publicPages = [
  '/',
  '/?name=nothing',
  '/partnerships/lancashire-and-south-cumbria',
  '/organisations',
  `/organisations/${ids.council}`,
  `/areas/${ids.formerDistrict}`,
  '/organisations?name=nothing',
  '/have-your-say',
  `/have-your-say/${ids.open}`,
  `/have-your-say/${ids.closed}`,
  `/have-your-say/${ids.open}/survey`,
  `/have-your-say/${ids.open}/news`,
  '/news-by-mail/confirm#a-token',
  '/news-by-mail/end#a-token',
  `/what-we-heard/${ids.closed}`,
  `/strategies/${ids.strategy}`,
  `/strategies/${ids.strategy}/thread`,
  `/threads/theme:${ids.theme}`,
  '/follow',
  `/follow#${RECEIPT_CODE}`,
  '/accessibility',
  '/privacy',
  '/cookies',
  '/nowhere',
];

export const staffPages = [
  '/workspace',
  '/workspace/organisations',
  '/workspace/organisations/register',
  `/workspace/organisations/${ids.council}/edit`,
  `/workspace/organisations/${ids.council}/close`,
  `${LSC}/edit`,
  `${LSC}/introduction`,
  `${LSC}/seats`,
  `${LSC}/changes`,
  `${LSC}/seats/${ids.seat}/edit`,
  `/workspace/memberships/${ids.membership}/edit`,
  `/workspace/memberships/${ids.membership}/end`,
  `/workspace/memberships/${ids.membership}/person`,
  `${LSC}/seats/${ids.vcfseSeat}`,
  `${LSC}/engagements`,
  `${LSC}/engagements/new`,
  `${LSC}/strategy`,
  `${LSC}/needs/new?theme=${ids.theme}`,
  `${LSC}/priorities/new?need=${ids.need}`,
  `${LSC}/strategies/new`,
  `/workspace/needs/${ids.need}/edit`,
  `/workspace/priorities/${ids.priority}/edit`,
  `/workspace/engagements/${ids.draft}`,
  `/workspace/engagements/${ids.open}`,
  `/workspace/engagements/${ids.draft}/edit`,
  `/workspace/engagements/${ids.open}/extend`,
  `/workspace/engagements/${ids.draft}/survey`,
  `/workspace/engagements/${ids.draft}/materials/new`,
  `/workspace/engagements/${ids.draft}/materials/${ids.welshMaterial}`,
  `/workspace/engagements/${ids.closed}/answers`,
  `/workspace/engagements/${ids.closed}/themes/new`,
  `/workspace/engagements/${ids.closed}/themes/${ids.theme}`,
  `/workspace/engagements/${ids.closed}/publish`,
  `/workspace/strategies/${ids.strategy}`,
  `/workspace/strategies/${ids.strategy}/edit`,
  `/workspace/strategies/${ids.strategy}/sections/new`,
  `/workspace/strategies/${ids.strategy}/sections/${ids.section}`,
];

/** For the platform's administrators. */
export const adminPages = [
  '/workspace/areas',
  '/workspace/areas?name=nothing',
  `/workspace/areas/${ids.area}/edit`,
  `/workspace/areas/${ids.area}/end`,
  `/workspace/areas/${ids.formerDistrict}/successor`,
  `${LSC}/end`,
  `${LSC}/successor`,
];

/** Where a form is, other than a search. */
export const formPages = [
  `/have-your-say/${ids.open}/survey`,
  `/have-your-say/${ids.open}/news`,
  '/follow',
  `/follow#${RECEIPT_CODE}`,
  '/workspace/organisations/register',
  `/workspace/organisations/${ids.council}/edit`,
  `/workspace/organisations/${ids.council}/close`,
  `${LSC}/edit`,
  `${LSC}/introduction`,
  `${LSC}/seats/${ids.seat}/edit`,
  `/workspace/memberships/${ids.membership}/edit`,
  `/workspace/memberships/${ids.membership}/end`,
  `/workspace/memberships/${ids.membership}/person`,
  `${LSC}/seats/${ids.vcfseSeat}`,
  `${LSC}/engagements/new`,
  `${LSC}/needs/new?theme=${ids.theme}`,
  `${LSC}/priorities/new?need=${ids.need}`,
  `${LSC}/strategies/new`,
  `/workspace/needs/${ids.need}/edit`,
  `/workspace/priorities/${ids.priority}/edit`,
  `/workspace/engagements/${ids.open}`,
  `/workspace/engagements/${ids.draft}/edit`,
  `/workspace/engagements/${ids.open}/extend`,
  `/workspace/engagements/${ids.draft}/survey`,
  `/workspace/engagements/${ids.draft}/materials/new`,
  `/workspace/engagements/${ids.draft}/materials/${ids.welshMaterial}`,
  `/workspace/engagements/${ids.closed}/themes/new`,
  `/workspace/engagements/${ids.closed}/themes/${ids.theme}`,
  `/workspace/engagements/${ids.closed}/publish`,
  `/workspace/strategies/${ids.strategy}/edit`,
  `/workspace/strategies/${ids.strategy}/sections/new`,
  `/workspace/strategies/${ids.strategy}/sections/${ids.section}`,
  `/workspace/areas/${ids.area}/edit`,
  `/workspace/areas/${ids.area}/end`,
  `/workspace/areas/${ids.formerDistrict}/successor`,
  `${LSC}/end`,
  `${LSC}/successor`,
];

/** Where one of several is to be selected for something that is not there yet. */
export const newThings = [
  `/have-your-say/${ids.open}/survey`,
  '/workspace/organisations/register',
  `${LSC}/seats/${ids.vcfseSeat}`,
  `${LSC}/engagements/new`,
  `${LSC}/strategies/new`,
  `/workspace/engagements/${ids.draft}/materials/new`,
];

/** What a page asks to be filled in; a search is none, nor what is done to one thing of a list. */
export function formOf(page: HTMLElement): HTMLFormElement | undefined {
  return [...page.querySelectorAll('form')].find((form) => form.closest('search, .nhsuk-card') === null);
}
