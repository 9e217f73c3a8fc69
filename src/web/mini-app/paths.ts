/** A chat's marked id, and a link's id in our store: nothing else gets as far as a route. */
export const CHAT_PATH = '/chats/:peerId{-[0-9]{1,15}}';
export const LINK_PATH = `${CHAT_PATH}/links/:linkId{[A-Za-z0-9_-]{1,64}}`;
