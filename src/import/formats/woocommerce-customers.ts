import type { Format } from '../format.ts';

/** WooCommerce, Analytics, Customers, Download. */
export const wooCustomers: Format = {
  id: 'woocommerce-customers',
  platform: 'woocommerce',
  entity: 'customers',
  all: ['Name', 'Username', 'Last Active', 'Sign Up', 'Email', 'Total Spend'],
  columns: {
    email: 'Email',
    phone: ['Billing Phone', 'Shipping Phone'],
    account: 'Username',
    buyer_name: 'Name',
    country: 'Country / Region',
    region: 'Region',
    city: 'City',
    joined_at: 'Sign Up'
  },
  lacks: ['orders']
};
