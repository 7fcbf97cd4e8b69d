/**
 * The settings of the embedded server: measured for two cores, small memory and many short transactions. Its log
 * holds no value of a parameter and no failed statement's message, which quotes one: they are customers' words, and the
 * application logs its errors itself.
 */
export const serverSettings: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '96MB',
  work_mem: '8MB',
  max_connections: '40',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  random_page_cost: '1.1',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '1GB',
  idle_in_transaction_session_timeout: '30s',
  log_min_duration_statement: '200',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_messages: 'log',
  log_line_prefix: '%m [%p] %u@%d ',
  log_timezone: 'UTC',
  timezone: 'UTC',
};
