/** help.getConfig, getNearestDc and getCdnConfig: one data centre, at the address this front listens on, and no CDN. */
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';

/** Seconds for which a client may keep the configuration. */
const LIFETIME = 3600;

/** Limits that clients read but the simulated Telegram does not enforce, with Telegram's own values. */
const LIMITS = {
  chat_size_max: 200,
  megagroup_size_max: 200_000,
  forwarded_count_max: 100,
  online_update_period_ms: 210_000,
  offline_blur_timeout_ms: 5_000,
  offline_idle_timeout_ms: 30_000,
  online_cloud_timeout_ms: 300_000,
  notify_cloud_delay_ms: 30_000,
  notify_default_delay_ms: 1_500,
  push_chat_period_ms: 60_000,
  push_chat_limit: 2,
  saved_gifs_limit: 200,
  edit_time_limit: 172_800,
  revoke_time_limit: 2_147_483_647,
  revoke_pm_time_limit: 2_147_483_647,
  rating_e_decay: 2_419_200,
  stickers_recent_limit: 200,
  stickers_faved_limit: 5,
  channels_read_media_period: 604_800,
  pinned_dialogs_count_max: 5,
  pinned_infolder_count_max: 100,
  call_receive_timeout_ms: 20_000,
  call_ring_timeout_ms: 90_000,
  call_connect_timeout_ms: 30_000,
  call_packet_timeout_ms: 10_000,
  caption_length_max: 1_024,
  message_length_max: 4_096,
};

function config({ world, endpoint }: RpcContext): TlObject {
  const now = world.clock.now();
  return {
    _: 'config',
    date: now,
    expires: now + LIFETIME,
    test_mode: world.state.testServer === true,
    this_dc: endpoint.dcId,
    dc_options: [
      {
        _: 'dcOption',
        id: endpoint.dcId,
        ip_address: endpoint.host,
        port: endpoint.port,
        ipv6: endpoint.host.includes(':'),
        this_port_only: true,
        static: true,
      },
    ],
    dc_txt_domain_name: '',
    me_url_prefix: 'https://t.me/',
    webfile_dc_id: endpoint.dcId,
    ...LIMITS,
  };
}

export const getConfig: RpcHandlers = {
  'help.getConfig': config,
  'help.getNearestDc': ({ endpoint }) => ({
    _: 'nearestDc',
    country: 'US',
    this_dc: endpoint.dcId,
    nearest_dc: endpoint.dcId,
  }),
  'help.getCdnConfig': () => ({ _: 'cdnConfig', public_keys: [] }),
};
