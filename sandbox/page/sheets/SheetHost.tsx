import type { DialogSummary } from '../answers.ts';
import { AlertSheet } from './AlertSheet.tsx';
import { ChatPicker } from './ChatPicker.tsx';
import { ConfirmSheet } from './ConfirmSheet.tsx';
import { JoinSheet } from './JoinSheet.tsx';
import { LeaveSandboxSheet } from './LeaveSandboxSheet.tsx';
import { PhotoSheet } from './PhotoSheet.tsx';
import type { SheetRequest } from './requests.ts';
import { ShareSheet } from './ShareSheet.tsx';
import { WriteInSheet } from './WriteInSheet.tsx';

interface Props {
  request: SheetRequest;
  dialogs: DialogSummary[];
  onClose: () => void;
}

export function SheetHost({ request, dialogs, onClose }: Props) {
  switch (request.type) {
    case 'join':
      return <JoinSheet key={request.url} url={request.url} onClose={onClose} />;
    case 'share':
      return <ShareSheet text={request.text} dialogs={dialogs} onClose={onClose} />;
    case 'write-in':
      return <WriteInSheet text={request.text} dialogs={dialogs} onClose={onClose} />;
    case 'pick-chat':
      return <ChatPicker messageId={request.messageId} requestId={request.requestId} onClose={onClose} />;
    case 'leave-sandbox':
      return <LeaveSandboxSheet url={request.url} onClose={onClose} />;
    case 'confirm':
      return <ConfirmSheet question={request.question} onClose={onClose} />;
    case 'alert':
      return <AlertSheet text={request.text} onClose={onClose} />;
    case 'photo':
      return <PhotoSheet url={request.url} caption={request.caption} onClose={onClose} />;
  }
}
