export { type AnnotateRequest, annotateUpload, MARKED_ERRORS } from './annotate-upload';
