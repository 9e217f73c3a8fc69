import { useEffect, useState } from 'preact/hooks';
import { people } from '../people.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';
import { describeFile, type FileDescription } from './describe-file.ts';

export function DocumentLink({ fileId }: { fileId: string }) {
  const url = people.fileUrl(fileId);
  const [file, setFile] = useState<FileDescription>({ name: t('document') });
  useEffect(() => {
    let shown = true;
    fetch(url, { method: 'HEAD' }).then(
      (response) => shown && response.ok && setFile(describeFile(response.headers)),
      // Without a description it is still a link.
      () => undefined,
    );
    return () => void (shown = false);
  }, [url]);

  return (
    <a class="document" href={url} download={file.name}>
      <span class="document-icon">
        <Icon name="file" />
      </span>
      <span class="document-words">
        <span class="document-name">{file.name}</span>
        <span class="document-size">{file.size ?? t('download')}</span>
      </span>
    </a>
  );
}
