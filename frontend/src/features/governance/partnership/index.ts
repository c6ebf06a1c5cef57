export {
  EditPartnershipPage,
  EndPartnershipPage,
  IntroductionPage,
  PartnershipSuccessorPage,
} from './PartnershipPages';
