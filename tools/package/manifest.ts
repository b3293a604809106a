import { escaped } from './xml';

export type ManifestOptions = {
  readonly version: string;
  readonly title: string;
  /** From 0 to 100; null where nobody can fail. */
  readonly mastery: number | null;
  /** Every file of the package but the manifest itself. */
  readonly files: readonly string[];
};

/** The imsmanifest.xml of a SCORM 1.2 package with one SCO, sco.html. */
export const manifestOf = ({ version, title, mastery, files }: ManifestOptions): string => {
  const named = escaped(title);
  const score = mastery === null ? '' : `\n        <adlcp:masteryscore>${mastery}</adlcp:masteryscore>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="good-point" version="${escaped(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${named}</title>
      <item identifier="game" identifierref="sco" isvisible="true">
        <title>${named}</title>${score}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="sco.html">
${files.map((file) => `      <file href="${escaped(encodeURI(file))}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
};
