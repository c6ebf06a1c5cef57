export { Checkboxes, type Choice, Fieldset, Radios } from './choices';
export { DateField } from './DateField';
export { isDate } from './dates';
export { ErrorSummary, type FormError } from './ErrorSummary';
export { Select, TextArea, TextField } from './fields';
export { type ComparedPart, Form, SignedOutNotice } from './Form';
export { formErrors } from './problems';
export { type FormState, useForm } from './useForm';
