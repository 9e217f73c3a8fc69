import type { OutgoingMessage } from '../people.ts';

/** One message each, in their order. */
export async function sendFiles(
  files: ArrayLike<File>,
  send: (message: OutgoingMessage) => void,
): Promise<void> {
  const documents = await Promise.all(
    Array.from(files, async (file) => ({ name: file.name, data: await base64(file) })),
  );
  for (const document of documents) send({ document });
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      // A data URL: what stands behind its comma.
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '');
    });
    reader.addEventListener('error', () => reject(new Error('The file can not be read.')));
    reader.readAsDataURL(file);
  });
}
