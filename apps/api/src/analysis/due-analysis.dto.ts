export class DueAnalysisDto {
  /** governments whose findings and figures do not follow their newest changes yet */
  governments: string[];
}
