/** Sends one photo with progress; under one id, so that sending it again after a lost connection is the same photo. */
import { ApiProblem, problemFrom } from '@/api/problem';
import { language, say } from '@/i18n';
import type { PhotoView } from '@/ui/photo';

export interface Sending {
  done: Promise<PhotoView>;
  abort: () => void;
}

/** @param progress from 0 to 1 of the bytes that left; the answer follows when the picture has been taken in */
export function sendPhoto(id: string, photo: Blob, isPrivate: boolean, progress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<PhotoView>((resolve, reject) => {
    request.open('PUT', `/api/v1/media/${id}${isPrivate ? '?private=true' : ''}`);
    request.setRequestHeader('accept-language', language());
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => {
      if (request.status < 300) resolve(request.response as PhotoView);
      else reject(problemFrom(request.status, request.response, say('ui.error.text')));
    };
    request.onerror = () => reject(new ApiProblem('client/offline', 0, say('media.offline')));
    request.onabort = () => reject(new ApiProblem('client/aborted', 0, ''));
    const form = new FormData();
    form.append('photo', photo, 'photo');
    request.send(form);
  });
  return { done, abort: () => request.abort() };
}
