import type { StatusTable } from './table.ts';

export const vietnamese: StatusTable = {
  unpaid: ['chưa thanh toán', 'chờ thanh toán', 'chờ xác nhận'],
  paid: ['chờ lấy hàng', 'chờ giao hàng', 'cần gửi', 'đang xử lý'],
  shipped: ['đang giao', 'đang giao hàng', 'đã vận chuyển', 'đang vận chuyển', 'đã giao'],
  completed: ['đã nhận được hàng', 'hoàn thành', 'đã hoàn thành', 'đã hoàn tất'],
  cancelled: ['đã hủy', 'hủy', 'giao không thành công']
};
